import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters, scopeCondition } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Customers } from '../../application/ports.js';
import type { Customer, UnitTime } from '../../domain/customer.js';
import { customerKind } from './file-kinds.js';
import { nextNumber } from './next-number.js';
import { RecordStore } from './record-store.js';
import { calendarOfUnit, unitTime, zoneOfUnit } from './unit-time.js';

export class PostgresCustomers extends RecordStore<Customer> implements Customers {
  constructor(database: Database) {
    super(database, customerKind);
  }

  nextNumber(): Promise<string> {
    return nextNumber(this.database, 'customer_number', 'C');
  }

  async find(id: string): Promise<Customer> {
    const p = new Parameters();
    const customer = await this.first(`c.id = ${p.bind(id)}`, p);
    if (!customer) throw notFound('customer', id, ['customerId']);
    return customer;
  }

  async timeOfUnit(unitId: string): Promise<UnitTime> {
    const p = new Parameters();
    const within = scopeCondition(currentScope(), { unit: 'u.id', people: [] }, p);
    const { rows } = await sqlFor(this.database).query<UnitTime>(
      `SELECT ${calendarOfUnit} AS "calendarId", ${zoneOfUnit} AS zone FROM ${unitTime}
       WHERE u.id = ${p.bind(unitId)} AND ${within}`,
      p.values,
    );
    const [time] = rows;
    if (!time) throw notFound('orgUnit', unitId, ['unitId']);
    return time;
  }
}
