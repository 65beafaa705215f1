import { describe, expect, test } from 'vitest';
import { cloudMatches } from '../../lib/sites/hosts';
import { siteData, siteFor, sites } from '../../lib/sites/index';
import { recognise } from '../../lib/sites/matcher';
import { pages } from '../../lib/sites/pages';
import { readCases } from './cases';

const cases = readCases();

test('every page has a site, and the other way round', () => {
  const ids = Object.values(pages).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sites.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(siteData.map(({ id }) => id).sort()).toEqual(ids.toSorted());
});

describe.each(siteData.map((data) => [data.id, data] as const))('%s', (id, data) => {
  test('has pages', () => expect(cases.filter(({ name }) => name.startsWith(`${id}/`)).length).toBeGreaterThan(0));

  test('is plain data', () => expect(JSON.parse(JSON.stringify(data))).toEqual(data));

  test('has patterns and birth certificates that hold', () => {
    for (const object of objectsIn(data)) {
      if (typeof object.match === 'string') expect(() => new RegExp(String(object.match), 'u')).not.toThrow();
      if (typeof object.url === 'string') expect(() => new RegExp(String(object.url))).not.toThrow();
      if (typeof object.selector === 'string') expect(object.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    }
  });
});

test('a page of no product is nobody’s', () => {
  const url = new URL('https://news.example.org/tickets/7?id=7#inbox');
  expect(recognise(document, url)).toBeUndefined();
  expect(siteFor(document, url)).toBeUndefined();
});

test('the hosts asked for at install are cloud products, each with a path or a host of its own', () => {
  expect(cloudMatches.length).toBeGreaterThan(10);
  for (const match of cloudMatches) expect(match).toMatch(/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/(?:[\w-]+\/)*\*$/);
});

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
