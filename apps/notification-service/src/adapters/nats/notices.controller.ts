import type { InputOf } from '@aftercare/contracts/define';
import * as notice from '@aftercare/contracts/notification/notice';
import * as preferences from '@aftercare/contracts/notification/preferences';
import type { Caller } from '@aftercare/contracts/caller';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { NoticeReader } from '../../application/ports.js';
import type { UseCases } from '../../application/use-cases.js';
import { NOTICE_READER, USE_CASES } from '../../providers.js';

/** Whoever is signed in, about what is their own. */
const everybody = { staff: null, contact: true } as const; // keeps the literal `true`

@Controller()
export class NoticesController {
  constructor(
    @Inject(NOTICE_READER) private readonly reader: NoticeReader,
    @Inject(USE_CASES) private readonly cases: UseCases,
  ) {}

  @Handles(notice.listMyNotices, everybody)
  mine(input: InputOf<typeof notice.listMyNotices>) {
    return this.reader.list(input, localeOf(callerOfRequest()));
  }

  @Handles(notice.countMyNotices, everybody)
  countMine(input: InputOf<typeof notice.countMyNotices>) {
    return this.reader.count(input);
  }

  @Handles(notice.noticesByIds, everybody)
  async byIds({ ids }: InputOf<typeof notice.noticesByIds>) {
    return { items: await this.reader.byIds(ids, localeOf(callerOfRequest())) };
  }

  @Handles(notice.markNoticesRead, everybody)
  markRead(input: InputOf<typeof notice.markNoticesRead>) {
    return this.cases.markNoticesRead(input);
  }

  @Handles(preferences.myPreferences, everybody)
  myPreferences() {
    return this.cases.myPreferences(callerOfRequest());
  }

  @Handles(preferences.choosePreferences, everybody)
  choose(input: InputOf<typeof preferences.choosePreferences>) {
    return this.cases.choosePreferences(input, callerOfRequest());
  }
}

const localeOf = (caller: Caller) => (caller.kind === 'service' ? 'zh-CN' : caller.locale);
