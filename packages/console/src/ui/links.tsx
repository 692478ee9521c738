import MuiLink, { type LinkProps } from '@mui/material/Link';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

const Anchor = forwardRef<HTMLAnchorElement, LinkProps>(function Anchor(props, ref) {
  return <MuiLink ref={ref} {...props} />;
});

/** A link inside the console. */
export const RouteLink = createLink(Anchor);

/** A link that leaves the console; says so. Anything but http(s) is shown as plain text. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const url = /^www\./i.test(href) ? `https://${href}` : href;
  if (!/^https?:\/\//i.test(url)) return <span>{children ?? href}</span>;
  return (
    <MuiLink href={url} target="_blank" rel="noreferrer noopener">
      {children ?? href} <Icon name="external" size={14} />
      <span className="visually-hidden"> {t('app.newTab')}</span>
    </MuiLink>
  );
}
