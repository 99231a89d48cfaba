// The addresses that search engines are told of: every page that stands for itself. Views, searches and the
// pages of single figures are reached from these.
import type { Authority, PolicyArea } from '@oflog/metrics-core';

import { dutiesOf } from '../authorities/duties';
import { hasPage } from '../authorities/pages';
import { relatedTo } from '../authorities/related';

const always = [
  '/',
  '/authorities',
  '/policy-areas',
  '/metrics',
  '/data',
  '/methods',
  '/glossary',
  '/releases',
  '/changes',
  '/using-these-figures',
  '/about',
  '/accessibility',
  '/privacy',
];

export interface Pages {
  areas: PolicyArea[];
  metrics: { id: string }[];
  contextVariables: { id: string }[];
  authorities: Authority[];
  /** As `YYYY-MM-DD`. */
  today: string;
}

export function addressesOf(pages: Pages): string[] {
  const { areas, metrics, contextVariables, authorities, today } = pages;
  const ofAuthorities = authorities.filter(hasPage).flatMap((authority) => {
    const path = `/authorities/${authority.slug}`;
    const duties = dutiesOf(authority, areas, relatedTo(authority, []), today);
    const run = duties.filter(({ runs }) => runs).map(({ area }) => `${path}/${area.id}`);
    return [path, ...run, `${path}/report`];
  });
  return [
    ...always,
    ...areas.map(({ id }) => `/policy-areas/${id}`),
    ...metrics.map(({ id }) => `/metrics/${id}`),
    ...contextVariables.map(({ id }) => `/context/${id}`),
    ...ofAuthorities,
  ];
}

/** As the sitemap protocol writes them. Ids and slugs hold no sign of markup. */
export function sitemap(addresses: string[], origin: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${origin}${address}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
