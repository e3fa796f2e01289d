import type { Text } from './text.js';

/** What is shown in place of a name that is not known, or that the viewer may not see. */
export const actorKinds: Readonly<Record<'STAFF' | 'CONTACT' | 'SERVICE' | 'ANONYMOUS', Text>> = {
  STAFF: { zh: '服务人员', en: 'Colleague' },
  CONTACT: { zh: '客户联系人', en: "Customer's contact" },
  SERVICE: { zh: '系统', en: 'System' },
  ANONYMOUS: { zh: '匿名（通过链接）', en: 'By link' },
};
