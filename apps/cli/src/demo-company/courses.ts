import type { createCourse } from '@aftercare/contracts/training/course';
import type { z } from 'zod';

type CourseInput = z.input<(typeof createCourse)['input']>;

/** One question: what is asked, the right answers, the wrong ones. */
export interface DemoQuestion {
  readonly text: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

export interface DemoCourse extends Pick<
  CourseInput,
  'code' | 'title' | 'goals' | 'kind' | 'level' | 'audiences' | 'durationMinutes'
> {
  readonly material: string;
  /** None: the course has no exam. */
  readonly questions: readonly DemoQuestion[];
}

const staff: DemoCourse['audiences'] = ['STAFF'];
const everybody: DemoCourse['audiences'] = ['STAFF', 'CUSTOMER'];

/** The catalogue of the demo company. None is required for a duty: the quick start lets everybody be put on one. */
export const demoCourses: readonly DemoCourse[] = [
  {
    code: 'FIN_BASIC',
    title: '财务管理基础操作',
    goals: '能独立完成凭证录入、审核与期末结账。',
    kind: 'OPERATION',
    level: 'BASIC',
    audiences: everybody,
    durationMinutes: 240,
    material: '先设置账套与会计期间，再录入凭证；结账前须全部审核并记账。',
    questions: [
      {
        text: '期末结账之前必须完成什么？',
        right: ['全部凭证已审核并记账'],
        wrong: ['打印全部凭证', '删除未用科目'],
      },
      {
        text: '哪些操作会影响科目余额？',
        right: ['凭证记账', '期初余额录入'],
        wrong: ['修改用户密码', '更换打印模板'],
      },
    ],
  },
  {
    code: 'FIN_CLOSING',
    title: '财务结账与报表排错',
    goals: '能查出结账失败与报表不平的原因。',
    kind: 'ADVANCED',
    level: 'ADVANCED',
    audiences: staff,
    durationMinutes: 180,
    material: '依次核对环境、配置与数据：会计期间、未记账凭证、辅助核算差额。',
    questions: [
      {
        text: '资产负债表不平，首先核对什么？',
        right: ['是否有未记账的凭证'],
        wrong: ['打印机驱动', '屏幕分辨率'],
      },
    ],
  },
  {
    code: 'SCM_BASIC',
    title: '供应链管理基础操作',
    goals: '能完成采购、入库、销售、出库的完整流程。',
    kind: 'OPERATION',
    level: 'BASIC',
    audiences: everybody,
    durationMinutes: 240,
    material: '采购订单、到货、入库、发票依次生成；每一步都可联查上下游单据。',
    questions: [{ text: '入库单一般由哪张单据生成？', right: ['到货单'], wrong: ['销售订单', '收款单'] }],
  },
  {
    code: 'SCM_COSTING',
    title: '存货核算最佳实践',
    goals: '能为客户选定计价方法并处理暂估差额。',
    kind: 'BUSINESS',
    level: 'BEST_PRACTICE',
    audiences: staff,
    durationMinutes: 120,
    material: '计价方法在启用后不宜更改；暂估在发票到达时冲回。',
    questions: [],
  },
  {
    code: 'MES_BASIC',
    title: '生产执行基础操作',
    goals: '能下达工单、报工并查看在制品。',
    kind: 'OPERATION',
    level: 'BASIC',
    audiences: everybody,
    durationMinutes: 180,
    material: '工单下达后方可报工；报工数量不得超过投料数量。',
    questions: [{ text: '报工之前工单须处于什么状态？', right: ['已下达'], wrong: ['草稿', '已关闭'] }],
  },
  {
    code: 'MES_TERMINAL',
    title: '车间终端安装与联网',
    goals: '能在现场安装终端并排除联网故障。',
    kind: 'PRODUCT',
    level: 'ADVANCED',
    audiences: staff,
    durationMinutes: 90,
    material: '先测网络连通，再测服务端口，最后核对终端编号是否登记。',
    questions: [
      {
        text: '终端无法登录时依次检查哪些项目？',
        right: ['网络连通', '服务端口', '终端编号'],
        wrong: ['屏幕贴膜'],
      },
    ],
  },
  {
    code: 'HRM_PAYROLL',
    title: '薪资核算操作',
    goals: '能完成一个月的薪资核算与个税申报。',
    kind: 'OPERATION',
    level: 'ADVANCED',
    audiences: everybody,
    durationMinutes: 150,
    material: '先导入考勤，再核算薪资项目；申报前与上月对比差异。',
    questions: [{ text: '核算薪资之前先导入什么？', right: ['考勤'], wrong: ['凭证', '库存'] }],
  },
  {
    code: 'INSTALL_UPGRADE',
    title: '安装、升级与回退',
    goals: '能按方案升级客户系统，失败时能回退。',
    kind: 'PRODUCT',
    level: 'ADVANCED',
    audiences: staff,
    durationMinutes: 120,
    material: '升级前备份并试恢复；升级后按清单验证功能与兼容性。',
    questions: [
      {
        text: '升级之前必须做什么？',
        right: ['备份', '试恢复备份'],
        wrong: ['删除日志', '更改管理员密码'],
      },
    ],
  },
  {
    code: 'HOTLINE_TALK',
    title: '热线沟通规范',
    goals: '能按规范受理来电、安抚客户并约定回电。',
    kind: 'COMMUNICATION',
    level: 'BASIC',
    audiences: staff,
    durationMinutes: 60,
    material: '先核对服务识别码，再复述问题，登记后告知编号与预计时间。',
    questions: [
      { text: '登记完成后应告诉客户什么？', right: ['编号', '预计时间'], wrong: ['工程师的私人电话'] },
    ],
  },
  {
    code: 'ON_SITE_CONDUCT',
    title: '现场服务规范',
    goals: '能按约到场、填写服务报告并取得客户签字。',
    kind: 'PROCESS',
    level: 'BASIC',
    audiences: staff,
    durationMinutes: 60,
    material: '提前预约；到场登记时间；完成后与客户一起核对并签字。',
    questions: [{ text: '服务报告由谁签字确认？', right: ['客户'], wrong: ['工程师本人', '热线值班员'] }],
  },
  {
    code: 'COMPLAINT_HANDLING',
    title: '投诉处理流程',
    goals: '能在三小时内首次回应并查明原因。',
    kind: 'PROCESS',
    level: 'ADVANCED',
    audiences: staff,
    durationMinutes: 90,
    material: '登记、判定是否有效、三小时内联系客户、查明原因、纠正并验证，最后归档。',
    questions: [
      {
        text: '投诉归档之前记录中必须有什么？',
        right: ['原因', '纠正措施'],
        wrong: ['客户的照片'],
      },
    ],
  },
  {
    code: 'DATA_SECURITY',
    title: '客户数据安全',
    goals: '知道怎样取得授权、保存与删除客户数据。',
    kind: 'PROCESS',
    level: 'BASIC',
    audiences: staff,
    durationMinutes: 45,
    material: '未经授权不得远程接入；客户数据加密保存，到期删除。',
    questions: [{ text: '远程接入之前需要什么？', right: ['客户授权'], wrong: ['客户的发票', '更快的网络'] }],
  },
];
