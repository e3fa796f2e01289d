import { EntitySchema } from 'typeorm';
import type { Duty } from '../../domain/duty.js';

export const DutySchema = new EntitySchema<Duty>({
  name: 'duty',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    unitId: { type: 'uuid', name: 'unit_id' },
    from: { type: 'timestamptz' },
    until: { type: 'timestamptz' },
    note: { type: 'text', nullable: true },
    takenOffAt: { type: 'timestamptz', name: 'taken_off_at', nullable: true },
  },
});
