import * as queries from '@aftercare/contracts/analytics/indicator';
import type { InputOf } from '@aftercare/contracts/define';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import { INDICATORS } from '../../providers.js';
import { figureRecords } from '../postgres/figure-records.js';
import type { IndicatorReader } from '../postgres/indicator-reader.js';

const readers = { staff: 'FIGURES_READ' };

@Controller()
export class IndicatorsController {
  constructor(
    @Inject(INDICATORS) private readonly indicators: IndicatorReader,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(queries.listIndicators, readers)
  list(input: InputOf<typeof queries.listIndicators>) {
    return this.indicators.list(input);
  }

  @Handles(queries.indicatorRecords, readers)
  records(input: InputOf<typeof queries.indicatorRecords>) {
    return figureRecords(this.database)(input);
  }
}
