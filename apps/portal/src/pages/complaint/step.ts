import type { ComplaintPageFragment } from '../../generated/graphql.js';
import { stepsOn } from '../../steps/record-step.js';

export const step = stepsOn<ComplaintPageFragment>();
