import type { Texts } from '../text.js';

/** Errors that any request can meet: sign-in, access, versions, limits, and what went wrong in the works. */
export const commonErrors: Texts = {
  SIGN_IN_REQUIRED: { zh: '请先登录。', en: 'Please sign in.' },
  NOT_ALLOWED: { zh: '您没有执行此操作的权限。', en: 'You are not allowed to do this.' },
  NOT_FOUND: {
    zh: '没有找到该记录，或您无权查看。',
    en: 'There is no such record, or it is out of your reach.',
  },
  VERSION_CONFLICT: {
    zh: '该记录已被他人修改（当前版本 {current}），请刷新后重试。',
    en: 'Somebody else has changed this record (version {current} now). Read it again.',
  },
  ILLEGAL_STEP: {
    zh: '当前状态（{state}）不允许此操作。',
    en: 'This step is not allowed in the present state ({state}).',
  },
  IDEMPOTENCY_CONFLICT: {
    zh: '该幂等键已用于另一项内容不同的请求。',
    en: 'This idempotency key was used before with another input.',
  },
  IDEMPOTENCY_KEY_MISSING: { zh: '缺少幂等键。', en: 'The idempotency key is missing.' },
  TRY_AGAIN: { zh: '请重试。', en: 'Please try again.' },
  SERVICE_UNAVAILABLE: {
    zh: '服务暂时不可用，请稍后重试。',
    en: 'A service is not available now. Please try again later.',
  },
  DEADLINE_PASSED: { zh: '处理超时，请重试。', en: 'This took too long. Please try again.' },
  OVERLOADED: { zh: '系统繁忙，请稍后重试。', en: 'The system is busy. Please try again later.' },
  INTERNAL_ERROR: {
    zh: '系统内部错误，请将参考号 {reference} 告知管理员。',
    en: 'Something went wrong inside. Tell the administrator the reference {reference}.',
  },
  REPLY_TOO_LARGE: { zh: '结果过大，请缩小查询范围。', en: 'The answer is too large. Ask for less.' },
  NO_SUCH_REQUEST: { zh: '该功能当前不可用。', en: 'This function is not available here.' },
  NO_SUCH_CONSUMER: { zh: '没有该消费者。', en: 'There is no such consumer.' },
  REPLAY_FAILED: { zh: '重放失败：{reason}', en: 'Playing it again failed: {reason}' },
  LIMIT_EXCEEDED: {
    zh: '请求超出限制：{name}（上限 {max}）。',
    en: 'The request exceeds a limit: {name} (at most {max}).',
  },
  ORIGIN_NOT_ALLOWED: { zh: '不接受来自该网站的请求。', en: 'Requests from that site are not accepted.' },
  SUBSCRIPTIONS_ONLY: { zh: 'WebSocket 仅接受订阅。', en: 'Only subscriptions are accepted over WebSocket.' },
  EXPORTS_RUNNING: {
    zh: '您已有 {max} 个导出正在进行，请等其完成。',
    en: 'You have {max} exports running. Wait for one to end.',
  },
  FILE_TOO_LARGE: {
    zh: '文件过大：每个文件最多 {maxMegabytes} MB。',
    en: 'The file is too large: at most {maxMegabytes} MB each.',
  },
  FILE_EMPTY: { zh: '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' },
  FILE_REFUSED_BY_SCAN: { zh: '安全扫描拒绝了该文件。', en: 'The virus scan refused this file.' },
  FILE_STORE_FULL: {
    zh: '文件存储空间不足，请联系管理员。',
    en: 'There is no room for files left. Please tell the administrator.',
  },
  TOO_MANY_FILES: { zh: '每条记录最多 {max} 个附件。', en: 'A record can have at most {max} files.' },
  TOO_MANY_FILES_WAITING: {
    zh: '您有 {max} 个已上传但未使用的文件，请先使用或稍后再试。',
    en: 'You have {max} uploads that are attached to nothing. Use them first, or try again later.',
  },
  BAD_REQUEST: { zh: '请求格式不正确。', en: 'The request is malformed.' },
  GRAPHQL_PARSE_FAILED: { zh: 'GraphQL 语法错误。', en: 'The GraphQL document has a syntax error.' },
  GRAPHQL_VALIDATION_FAILED: {
    zh: 'GraphQL 文档与架构不符。',
    en: 'The GraphQL document does not fit the schema.',
  },
  BAD_USER_INPUT: { zh: 'GraphQL 变量不正确。', en: 'A GraphQL variable is wrong.' },
  OPERATION_RESOLUTION_FAILURE: {
    zh: '没有指明要执行的操作。',
    en: 'It is not clear which operation to run.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    zh: '该查询尚未登记，请连同全文重新发送。',
    en: 'This operation is not registered: send it with its text.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { zh: '不支持登记查询。', en: 'Registering operations is not supported.' },
};
