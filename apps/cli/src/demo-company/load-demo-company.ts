import type { Desk } from '../platform/desk.js';
import { isMarked, mark, markOnce } from '../platform/state-folder.js';
import { demoCustomers } from './customers.js';
import { demoCourses } from './courses.js';
import { loadCourses } from './load-courses.js';
import { demoHistory } from './history.js';
import { loadCustomers, type LoadedCustomer } from './load-customers.js';
import { loadHistory } from './load-history.js';
import { loadOrganisation, type DemoOrganisation } from './load-organisation.js';
import { takeCalls } from './open-tickets.js';
import { units } from './organisation.js';
import { demoPeople } from './people.js';
import { takeCourses } from './take-courses.js';

export const demoPassword = 'aftercare-demo-2026';

/** What the quick start prints beside the address. */
export const demoAccountLines: readonly string[] = [
  `demo accounts (password of all: ${demoPassword}):`,
  '  admin 系统管理员 · hotline 热线值班 · support 支持经理 · manager 服务部经理 · engineer 支持工程师',
  '  field 服务人员 · quality 质量监督员 · trainer 培训老师 · gm 总经理',
];

const seed = 20_260_101;
const customerCount = 400;
const historyDays = 91;

/** Everybody in the demo company. */
export const demoStaff = demoPeople(seed);

export interface DemoCompany {
  readonly organisation: DemoOrganisation;
  readonly customers: readonly LoadedCustomer[];
}

/** Made from a seed, through the services' own commands. Done again after an interruption, it goes on where it was. */
export async function loadDemoCompany(
  desk: Desk,
  setupCode: string | undefined,
  now: Date,
  say: (line: string) => void,
): Promise<DemoCompany> {
  const startedAt = Date.now();
  say('loading the demo company (once)');
  const organisation = await loadOrganisation(desk, setupCode, demoPassword, units, demoStaff);
  const today = now.toISOString().slice(0, 10);
  const customers = await loadCustomers(organisation, demoCustomers(seed, customerCount, today));
  await loadTraining(desk);
  const { unitIds, personIds } = organisation;
  const past = { seed, until: now, days: historyDays, customers, people: demoStaff, unitIds, personIds };
  const history = demoHistory(past);
  await loadHistory(organisation.admin, history);
  await takeCalls(desk, { customers, password: demoPassword, seed });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const people = organisation.personIds.size + 1;
  const what = `${people} people, ${customers.length} customers, ${demoCourses.length} courses, ${history.length} past tickets`;
  say(`demo company loaded in ${seconds} s: ${what}`);
  return { organisation, customers };
}

async function loadTraining(desk: Desk): Promise<void> {
  const author = demoStaff.find(({ unit, login }) => unit === 'academy' && login !== 'trainer')?.login;
  if (author === undefined) throw new Error('the demo company has no second trainer');
  const who = { author, reviewer: 'trainer', password: demoPassword };
  const courseIds = await loadCourses(desk, who, demoCourses);
  const learning = { people: demoStaff, courses: demoCourses, courseIds, trainer: 'trainer' };
  await takeCourses(desk, { ...learning, password: demoPassword, seed });
}

/** On first use of the installation; one that was started `--empty` stays empty. */
export async function loadDemoCompanyOnce(
  platform: { readonly desk: Desk; readonly setupCode: string | undefined },
  stateFolder: string,
  say: (line: string) => void,
): Promise<void> {
  if (isMarked(stateFolder, 'empty') || isMarked(stateFolder, 'demo-loaded')) return;
  // an interrupted load goes on with the same history, also on another day
  await loadDemoCompany(platform.desk, platform.setupCode, markOnce(stateFolder, 'demo-begun'), say);
  mark(stateFolder, 'demo-loaded');
}
