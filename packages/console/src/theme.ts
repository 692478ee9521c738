import type {} from '@mui/material/themeCssVarsAugmentation';
import '@fontsource-variable/inter/wght.css';
import { createTheme } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface TypeText {
    /** The accent, as text: passes 4.5:1 on every surface of its scheme. */
    accent: string;
  }
  interface TypeBackground {
    /** A quiet surface inside a paper: table heads, code, tracks. */
    sunken: string;
    /** Tint of the accent behind what is selected or current. */
    accent: string;
  }
  interface CollegeColours {
    /** Of the employers' side: passes 4.5:1 on every surface of its scheme, as the other does. */
    employers: string;
    unions: string;
  }
  interface Palette {
    /** The two sides of a joint body: hues that colour-blind people tell apart. */
    college: CollegeColours;
  }
  interface PaletteOptions {
    college: CollegeColours;
  }
}

const light = {
  primary: { main: '#0f4c5c', light: '#2b7286', dark: '#08323d', contrastText: '#ffffff' },
  success: { main: '#16603f' },
  warning: { main: '#8a4b00' },
  error: { main: '#a1262f' },
  background: { default: '#f7f7f8', paper: '#ffffff', sunken: '#f0f0f2', accent: '#e4f0f3' },
  text: { primary: '#18181b', secondary: '#56565e', accent: '#0f4c5c' },
  divider: '#dedee3',
  college: { employers: '#2a4fa8', unions: '#9a3d12' },
} as const;

/** Paper is light whatever the screen is. */
const ink = Object.fromEntries(
  Object.entries({ ...light, divider: { '': light.divider } }).flatMap(([group, tones]) =>
    Object.entries(tones).map(([tone, colour]) => [`--mui-palette-${group}${tone && `-${tone}`}`, colour]),
  ),
);

/** Every colour, radius, size and font of the console; published as --mui-* CSS variables in both schemes. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  spacing: 4,
  shape: { borderRadius: 6 },
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1600 } },
  colorSchemes: {
    light: { palette: light },
    dark: {
      palette: {
        primary: { main: '#8fd3e0', light: '#b5e4ed', dark: '#4fa3b5', contrastText: '#08262e' },
        success: { main: '#7fd3a6' },
        warning: { main: '#f0b46a' },
        error: { main: '#f59aa0' },
        background: { default: '#111113', paper: '#19191c', sunken: '#232327', accent: '#12323b' },
        text: { primary: '#ececef', secondary: '#ababb4', accent: '#8fd3e0' },
        divider: '#333339',
        college: { employers: '#a3bcff', unions: '#ffb08a' },
      },
    },
  },
  typography: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSize: 14,
    h1: { fontSize: '1.625rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.015em' },
    h2: { fontSize: '1.125rem', lineHeight: 1.35, fontWeight: 650, letterSpacing: '-0.01em' },
    h3: { fontSize: '0.9375rem', lineHeight: 1.4, fontWeight: 620 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
    button: { textTransform: 'none', fontWeight: 560 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { scrollPaddingTop: 72 },
        body: { fontFeatureSettings: "'cv05', 'ss03'", overflowWrap: 'anywhere' },
        ':focus-visible': { outline: '2px solid var(--mui-palette-primary-main) !important', outlineOffset: 2 },
        'main:focus-visible': { outline: 'none !important' },
        '.visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
        '@media print': {
          ':root[data-scheme=dark]': { ...ink, colorScheme: 'light' },
          'body, html': { background: '#fff', color: '#000', fontSize: '10pt' },
          '.no-print': { display: 'none !important' },
          'section, tr, li': { breakInside: 'avoid' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  },
});
