import { lazy } from 'react';
import type { StepForm as LoadedForm } from './step-form.js';

/**
 * The form of a step comes with its inputs when the first one is asked for. The cast gives back what `lazy` forgets of
 * it: the type parameter for the kind of record, by which each page's steps are checked.
 */
export const LateStepForm = lazy(async () => ({
  default: (await import('./step-form.js')).StepForm,
})) as unknown as typeof LoadedForm; // see above
