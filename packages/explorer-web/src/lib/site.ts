// What the explorer is called, and the pages that its header and footer lead to.

export const siteName = 'Local Authority Data Explorer';

export interface SiteLink {
  href: string;
  text: string;
}

export const headerLinks: SiteLink[] = [
  { href: '/authorities', text: 'Authorities' },
  { href: '/policy-areas', text: 'Policy areas' },
  { href: '/metrics', text: 'Metrics' },
  { href: '/compare', text: 'Compare' },
  { href: '/data', text: 'Data and API' },
  { href: '/using-these-figures', text: 'Using these figures' },
];

export const footerLinks: SiteLink[] = [
  { href: '/about', text: 'About' },
  { href: '/methods', text: 'Methods' },
  { href: '/glossary', text: 'Glossary' },
  { href: '/data', text: 'Data and API' },
  { href: '/releases', text: 'Calendar of releases' },
  { href: '/changes', text: 'Changes and corrections' },
  { href: '/using-these-figures', text: 'Using these figures' },
  { href: '/accessibility', text: 'Accessibility' },
  { href: '/privacy', text: 'Privacy' },
];

/** Whether a link of the header leads to the page, or to the section that the page is in. */
export function isCurrent(link: SiteLink, pathname: string): boolean {
  return pathname === link.href || pathname.startsWith(`${link.href}/`);
}
