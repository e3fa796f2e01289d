import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/calendar';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { REFERENCE_READER, USE_CASES } from '../../providers.js';
import type { ReferenceReader } from '../postgres/reference-reader.js';

const manage = { staff: 'CALENDAR_MANAGE' };
const read = { staff: null, service: true } as const;

@Controller()
export class CalendarController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(REFERENCE_READER) private readonly reader: ReferenceReader,
  ) {}

  @Handles(contract.defineCalendar, manage)
  define(input: InputOf<typeof contract.defineCalendar>) {
    return this.use.defineCalendar(input);
  }

  @Handles(contract.changeCalendar, manage)
  change(input: InputOf<typeof contract.changeCalendar>) {
    return this.use.changeCalendar(input);
  }

  @Handles(contract.setCalendarYear, manage)
  setYear(input: InputOf<typeof contract.setCalendarYear>) {
    return this.use.setCalendarYear(input);
  }

  @Handles(contract.listCalendars, read)
  async list({ daysOf }: InputOf<typeof contract.listCalendars>) {
    return { items: await this.reader.calendars(daysOf) };
  }

  @Handles(contract.calendarsByIds, read)
  async byIds({ ids, daysOf }: InputOf<typeof contract.calendarsByIds>) {
    return { items: await this.reader.calendarsByIds(ids, daysOf) };
  }

  @Handles(contract.calendarSnapshot, { service: true })
  snapshot(input: InputOf<typeof contract.calendarSnapshot>) {
    return this.reader.calendarSnapshot(input);
  }
}
