import { expect, test } from 'vitest';
import { isAddress, parseSender, parseSmtpUrl } from './smtp-settings.ts';

const login = { user: 'u', pass: 'p:@/' };

test.each([
  ['smtp://mail.example', { host: 'mail.example', port: 587, tls: 'STARTTLS', login: undefined }],
  ['smtp://u:p%3A%40%2F@mail.example:25', { host: 'mail.example', port: 25, tls: 'STARTTLS', login }],
  ['smtps://u:p%3A%40%2F@mail.example/', { host: 'mail.example', port: 465, tls: 'IMPLICIT', login }],
  ['smtp://relay:1025?tls=off', { host: 'relay', port: 1025, tls: 'NONE', login: undefined }],
  ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, tls: 'NONE', login: undefined }],
  ['smtp://[::1]:1025', { host: '::1', port: 1025, tls: 'NONE', login: undefined }],
  ['smtp://u:%zz@mail.example', undefined],
  ['smtps://mail.example?tls=off', undefined],
  ['smtp://mail.example?pool=true', undefined],
  ['smtp://mail.example/path', undefined],
  ['http://mail.example', undefined],
  ['mail.example', undefined],
  ['', undefined],
])('%s', (url, server) => {
  expect(parseSmtpUrl(url)).toEqual(server);
});

test.each([
  ['Délibéré <no-reply@jury.example>', { name: 'Délibéré', address: 'no-reply@jury.example' }],
  ['no-reply@jury.example', { name: '', address: 'no-reply@jury.example' }],
  ['Délibéré', undefined],
  ['a@b.example, c@d.example', undefined],
  ['x\nBcc: y@z.example <a@b.example>', undefined],
])('sender %j', (text, sender) => {
  expect(parseSender(text)).toEqual(sender);
});

test.each([
  ['marie.dupont+jury@union.example', true],
  ["o'neil@union.example", true],
  ['a@b, c@d', false],
  ['a b@c.example', false],
  ['a@b\r\nRCPT TO:<c@d>', false],
  [`${'a'.repeat(65)}@b.example`, false],
])('address %j: %s', (text, isOne) => {
  expect(isAddress(text)).toBe(isOne);
});
