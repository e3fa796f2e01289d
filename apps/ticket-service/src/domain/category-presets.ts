import type { InputOf } from '@aftercare/contracts/define';
import type { applyCategoryPreset } from '@aftercare/contracts/ticket/category';
import type { PresetCategory } from './category.js';

type Preset = InputOf<typeof applyCategoryPreset>['preset'];

const defectNeeds = ['CONTACT', 'INSTALLATION', 'PRODUCT_VERSION', 'ENVIRONMENT', 'OCCURRED_AT'] as const;
const dataNeeds = ['CONTACT', 'INSTALLATION', 'OCCURRED_AT'] as const;

const defect: PresetCategory = {
  code: 'SOFTWARE_DEFECT',
  class: 'DEFECT',
  nameZh: '软件BUG',
  nameEn: 'Software defect',
  requiredFields: defectNeeds,
};
const data: PresetCategory = {
  code: 'DATA',
  class: 'DATA',
  nameZh: '数据问题',
  nameEn: 'Data',
  requiredFields: dataNeeds,
};
const requirement: PresetCategory = {
  code: 'REQUIREMENT',
  class: 'REQUIREMENT',
  nameZh: '需求',
  nameEn: 'Requirement',
  requiredFields: ['CONTACT', 'PRODUCT_VERSION'],
};
const environment: PresetCategory = {
  code: 'ENVIRONMENT',
  class: 'ENVIRONMENT',
  nameZh: '环境问题',
  nameEn: 'Environment',
  requiredFields: ['CONTACT', 'INSTALLATION', 'ENVIRONMENT'],
};
const operation: PresetCategory = {
  code: 'OPERATION',
  class: 'OPERATION',
  nameZh: '操作问题',
  nameEn: 'Operation',
  requiredFields: ['CONTACT'],
};
const integration: PresetCategory = {
  code: 'INTEGRATION',
  class: 'INTEGRATION',
  nameZh: '系统集成',
  nameEn: 'Integration',
  requiredFields: ['CONTACT', 'ENVIRONMENT', 'OCCURRED_AT'],
};

const below = (
  parent: PresetCategory,
  ...children: readonly (readonly [string, string, string])[]
): readonly PresetCategory[] =>
  children.map(([code, nameZh, nameEn]) => ({ ...parent, code, nameZh, nameEn, parent: parent.code }));

/** TKT-04: the ready trees. Codes are shared where the meaning is, so that one preset can be laid over another. */
export const categoryPresets: Readonly<Record<Preset, readonly PresetCategory[]>> = {
  FULL: [
    defect,
    data,
    requirement,
    ...below(
      requirement,
      ['NEW_FUNCTION', '新增功能', 'New function'],
      ['ADJUSTMENT', '功能调整', 'Adjustment'],
      ['CUSTOMER_SPECIFIC', '客户化变更', 'Customer-specific change'],
    ),
    environment,
    ...below(
      environment,
      ['HARDWARE', '硬件', 'Hardware'],
      ['OPERATING_SYSTEM', '操作系统', 'Operating system'],
      ['DATABASE', '数据库', 'Database'],
      ['NETWORK', '网络', 'Network'],
    ),
    operation,
    { code: 'CONSULTATION', class: 'CONSULTATION', nameZh: '咨询', nameEn: 'Consultation' },
    {
      code: 'ACCOUNT',
      class: 'ACCOUNT',
      nameZh: '账号',
      nameEn: 'Account',
      requiredFields: ['CONTACT'],
    },
    {
      code: 'SECURITY_PRIVACY',
      class: 'SECURITY_PRIVACY',
      nameZh: '安全与隐私',
      nameEn: 'Security and privacy',
      requiredFields: ['CONTACT', 'OCCURRED_AT'],
    },
    integration,
  ],
  SIX_CLASSES: [
    defect,
    data,
    requirement,
    environment,
    operation,
    { code: 'VIP_LANE', class: 'OTHER', nameZh: 'VIP通道', nameEn: 'VIP lane' },
  ],
  FIVE_CLASSES: [
    {
      ...defect,
      code: 'FUNCTIONAL_DEFECT',
      nameZh: '功能缺陷',
      nameEn: 'Functional defect',
    },
    { code: 'SLOW_SUPPORT', class: 'SLOW_SUPPORT', nameZh: '支持响应慢', nameEn: 'Slow support' },
    {
      code: 'DATA_SECURITY_PRIVACY',
      class: 'SECURITY_PRIVACY',
      nameZh: '数据安全与隐私',
      nameEn: 'Data security and privacy',
      requiredFields: ['CONTACT', 'OCCURRED_AT'],
    },
    {
      code: 'STABILITY_PERFORMANCE',
      class: 'PERFORMANCE',
      nameZh: '稳定性与性能',
      nameEn: 'Stability and performance',
      requiredFields: ['CONTACT', 'PRODUCT_VERSION', 'ENVIRONMENT', 'OCCURRED_AT'],
    },
    integration,
  ],
  THREE_CLASSES: [
    { ...defect, code: 'PRODUCT_QUALITY', nameZh: '产品质量', nameEn: 'Product quality' },
    { ...operation, code: 'NORMAL_USE', nameZh: '正常使用', nameEn: 'Normal use' },
    {
      code: 'TECHNICAL_SUPPORT',
      class: 'CONSULTATION',
      nameZh: '技术支持',
      nameEn: 'Technical support',
      requiredFields: ['CONTACT'],
    },
  ],
};
