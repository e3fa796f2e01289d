import { lazy } from 'react';
import type { StepForm as LoadedForm } from './step-form.js';

/** The form of a step comes with its inputs when the first one is asked for. */
export const LateStepForm = lazy(async () => ({
  default: (await import('./step-form.js')).StepForm,
  // `lazy` forgets the type parameter of what it loads: the kind of record, which each page gives.
})) as unknown as typeof LoadedForm;
