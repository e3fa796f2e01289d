import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  CustomerSurveysDocument,
  type CustomerSurveysQuery,
  FollowUpsDocument,
  type FollowUpsQuery,
} from '../../generated/graphql.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { FollowUpCard, followUpColumns } from '../follow-ups/follow-up-columns.js';
import type { PartProps } from './shown-part.js';
import { SurveyLines } from './survey-lines.js';
import { useNews } from './use-news.js';

const followUpsOf = (data: FollowUpsQuery) => data.followUpTasks;
const surveysOf = (data: CustomerSurveysQuery) => data.surveys;
const columns = followUpColumns.filter(({ title }) => title !== 'tickets.customer');

/** What the customer was asked, what came of it, and who still has to call (CUS-08, CUS-09). */
export function FollowUpsPart(props: PartProps) {
  const { can } = useViewer();
  return (
    <>
      <FollowUps {...props} />
      {can('SURVEY_READ') ? <Surveys {...props} /> : null}
    </>
  );
}

function FollowUps({ customer, news }: PartProps) {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: { customerIds: [customer.id] } }), [customer.id]);
  const list = useConnection(FollowUpsDocument, variables, followUpsOf);
  useNews(news, list.look);
  return (
    <PlainList
      label={t('followUps.title')}
      list={list}
      columns={columns}
      card={(task) => <FollowUpCard task={task} />}
      onOpen={({ id }) => void navigate(`/follow-ups/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('followUps.none')} hint={t('followUps.noneHint')} />}
    />
  );
}

function Surveys({ customer, news }: PartProps) {
  const variables = useMemo(() => ({ customerId: customer.id }), [customer.id]);
  const list = useConnection(CustomerSurveysDocument, variables, surveysOf);
  useNews(news, list.refresh);
  return <SurveyLines list={list} />;
}
