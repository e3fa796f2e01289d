import { EntitySchema } from 'typeorm';
import type { Complaint } from '../../domain/complaint.js';

const text = { type: 'text' } as const;
const maybe = { type: 'text', nullable: true } as const;

/** The row of a complaint: columns for what lists filter and sort by, jsonb for what belongs to it alone. */
export const ComplaintSchema = new EntitySchema<Complaint>({
  name: 'complaint',
  columns: {
    id: { type: 'uuid', primary: true },
    number: text,
    version: { type: 'int' },
    status: text,
    channel: text,
    origin: text,
    class: text,
    description: text,
    customerId: { type: 'uuid', name: 'customer_id', nullable: true },
    customerName: { ...maybe, name: 'customer_name' },
    customerLevel: { ...maybe, name: 'customer_level' },
    customerUnitId: { type: 'uuid', name: 'customer_unit_id', nullable: true },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    complainantName: { ...maybe, name: 'complainant_name' },
    complainantPhone: { ...maybe, name: 'complainant_phone' },
    anonymous: { type: 'boolean' },
    ticketId: { type: 'uuid', name: 'ticket_id', nullable: true },
    workOrderId: { type: 'uuid', name: 'work_order_id', nullable: true },
    namedPersonIds: { type: 'uuid', array: true, name: 'named_person_ids' },
    unitId: { type: 'uuid', name: 'unit_id' },
    valid: { type: 'boolean', nullable: true },
    facts: maybe,
    invalidReason: { ...maybe, name: 'invalid_reason' },
    responsibleUnitId: { type: 'uuid', name: 'responsible_unit_id', nullable: true },
    responsiblePersonId: { type: 'uuid', name: 'responsible_person_id', nullable: true },
    cause: maybe,
    causeClass: { ...maybe, name: 'cause_class' },
    measures: { type: 'jsonb' },
    contacts: { type: 'jsonb' },
    result: maybe,
    solved: { type: 'boolean', nullable: true },
    opinion: maybe,
    correctiveAction: { type: 'jsonb', name: 'corrective_action', nullable: true },
    clocks: { type: 'jsonb' },
    generalManagerContactNeeded: { type: 'boolean', name: 'general_manager_contact_needed' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    filedBy: { ...text, name: 'filed_by' },
    confirmedAt: { type: 'timestamptz', name: 'confirmed_at', nullable: true },
    archivedAt: { type: 'timestamptz', name: 'archived_at', nullable: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
