import type { Caller } from '@aftercare/contracts/caller';
import type * as contract from '@aftercare/contracts/customer/survey';
import type { InputOf } from '@aftercare/contracts/define';
import { openForDiscontent } from '../domain/follow-up-task.js';
import * as domain from '../domain/survey.js';
import type { Act } from '../domain/act.js';
import type { Answer } from '../domain/questionnaire.js';
import type { Ports } from './ports.js';

type Answering = Pick<
  Ports,
  'together' | 'surveys' | 'followUps' | 'customers' | 'staff' | 'newSecret' | 'caller'
>;

/** CUS-09: surveys are answered by link, in the portal or on the phone; a low score opens a follow-up in the same breath. */
export const answerSurveys = (ports: Answering) => {
  const { together, surveys, newSecret, caller } = ports;
  const answered = async (before: domain.Survey, answers: readonly Answer[], act: Act) => {
    const decision = domain.answerSurvey(before, answers, null, act);
    await surveys.save(before, decision);
    await followUpWhenLow(ports, decision.next, act);
    return { state: decision.next.state };
  };
  return {
    lookAtSurvey: async ({ token }: InputOf<typeof contract.lookAtSurvey>) => surveys.byToken(token, 'LOOK'),
    answerSurvey: ({ token, answers }: InputOf<typeof contract.answerSurvey>) =>
      together(async (act) => answered(await surveys.byToken(token, 'ANSWER'), answers, act)),
    mySurveys: () => surveys.openOf(contactIdOf(caller())),
    answerMySurvey: ({ id, answers }: InputOf<typeof contract.answerMySurvey>) =>
      together(async (act) => answered(await surveys.askedOf(id, contactIdOf(caller())), answers, act)),
    answerSurveyByPhone: (input: InputOf<typeof contract.answerSurveyByPhone>) =>
      together(async (act) => {
        const before = await surveys.lock(input);
        const decision = domain.answerSurvey(before, input.answers, caller().id, act);
        const receipt = await surveys.save(before, decision);
        await followUpWhenLow(ports, decision.next, act);
        return receipt;
      }),
    /** A new secret with each call: it is told once and only its hash is kept. All of them open the one survey. */
    issueSurveyLink: async ({ surveyId }: InputOf<typeof contract.issueSurveyLink>) => {
      const survey = await surveys.get(surveyId, ['surveyId']);
      const token = newSecret();
      await surveys.addLink(survey, token);
      return { token, expiresAt: survey.expiresAt.toISOString() };
    },
    expireSurveyWhenDue: (surveyId: string) =>
      together(async () => {
        const before = await surveys.lock({ id: surveyId });
        await surveys.save(before, domain.expireSurvey(before));
      }),
  };
};

function contactIdOf(caller: Caller): string {
  if (caller.kind !== 'contact') throw new Error('nobody else is admitted');
  return caller.contactId;
}

async function followUpWhenLow(
  { followUps, customers, staff }: Pick<Answering, 'followUps' | 'customers' | 'staff'>,
  survey: domain.Survey,
  act: Act,
): Promise<void> {
  if (!survey.low) return;
  const { consultantId, consultantStandInId } = await customers.find(survey.customerId);
  const owed = {
    reason: 'LOW_SCORE',
    customerId: survey.customerId,
    contactId: survey.contactId,
    unitId: survey.unitId,
    surveyId: survey.id,
    ticketId: survey.subject === 'TICKET' ? survey.subjectId : null,
    assigneeId: await staff.firstActive([consultantId, consultantStandInId]),
  } as const;
  await followUps.save(undefined, openForDiscontent(owed, act));
}
