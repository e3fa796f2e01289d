import { EntitySchema } from 'typeorm';
import type { WorkOrder } from '../../domain/work-order.js';

/** The row of a work order; what it shares with its request is read there. */
export const WorkOrderSchema = new EntitySchema<WorkOrder>({
  name: 'work_order',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    version: { type: 'int' },
    status: { type: 'text' },
    visitRequestId: { type: 'uuid', name: 'visit_request_id' },
    sequence: { type: 'int' },
    ticketId: { type: 'uuid', name: 'ticket_id' },
    customerId: { type: 'uuid', name: 'customer_id' },
    unitId: { type: 'uuid', name: 'unit_id' },
    engineerId: { type: 'uuid', name: 'engineer_id', nullable: true },
    assignedAt: { type: 'timestamptz', name: 'assigned_at', nullable: true },
    assignNote: { type: 'text', name: 'assign_note', nullable: true },
    declines: { type: 'jsonb' },
    contacts: { type: 'jsonb' },
    appointments: { type: 'jsonb' },
    appointedFrom: { type: 'timestamptz', name: 'appointed_from', nullable: true },
    appointedUntil: { type: 'timestamptz', name: 'appointed_until', nullable: true },
    departedAt: { type: 'timestamptz', name: 'departed_at', nullable: true },
    arrivedAt: { type: 'timestamptz', name: 'arrived_at', nullable: true },
    arrivedPlace: { type: 'jsonb', name: 'arrived_place', nullable: true },
    punctual: { type: 'boolean', nullable: true },
    begunAt: { type: 'timestamptz', name: 'begun_at', nullable: true },
    report: { type: 'jsonb', nullable: true },
    signCode: { type: 'jsonb', name: 'sign_code', nullable: true },
    signature: { type: 'jsonb', nullable: true },
    writtenOff: { type: 'jsonb', name: 'written_off', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
