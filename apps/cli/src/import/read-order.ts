import { readFileSync } from 'node:fs';
import { localeFrom, type Locale } from '@aftercare/messages/text';
import { isKnownZone } from '@aftercare/work-calendar/zone-offsets';
import { z } from 'zod';
import type { CommandInput } from '../command.js';
import { wordOf } from '../platform/find-platform.js';
import type { Log } from './check-log.js';
import { incidentLog } from './incident-log.js';
import { mapping, type Mapping } from './mapping.js';

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly kind: string;
  readonly log: Log;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

const usage = `usage: npm run import -- incident-log FILE [--dry-run] [--zone ZONE]
       npm run import -- ticket-log FILE --mapping MAP.json [--dry-run] [--zone ZONE]
       both: [--json] [--url URL] [--lang en|zh-CN]`;

const known = new Set(['dry-run', 'zone', 'mapping', 'json', 'url', 'state', 'lang']);

export function readOrder({ flags, rest, environment }: CommandInput): ImportOrder {
  const [kind, path, ...surplus] = rest;
  const strange = [...flags.keys()].find((flag) => !known.has(flag));
  if (strange !== undefined) throw new Error(`there is no option --${strange}\n${usage}`);
  if (kind === undefined || path === undefined || surplus.length > 0) throw new Error(usage);
  const read = mappingFor(kind, wordOf(flags.get('mapping')));
  const zone = wordOf(flags.get('zone')) ?? read.zone;
  if (!isKnownZone(zone)) throw new Error(`there is no time zone ${zone}`);
  const language = wordOf(flags.get('lang')) ?? environment['LC_ALL'] ?? environment['LANG'] ?? 'en';
  return {
    kind,
    log: { path, mapping: read, zone },
    dryRun: flags.has('dry-run'),
    json: flags.has('json'),
    locale: language.startsWith('zh') ? localeFrom('zh') : 'en',
  };
}

function mappingFor(kind: string, file: string | undefined): Mapping {
  if (kind === 'incident-log' && file === undefined) return incidentLog;
  if (kind !== 'ticket-log' || file === undefined) throw new Error(usage);
  const parsed = mapping.safeParse(jsonIn(file));
  if (!parsed.success) throw new Error(`${file} is no mapping:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${String(error)}`, { cause: error });
  }
}
