import type { Impact, Urgency } from '@aftercare/contracts/ticket/ticket-codes';

/** A kind of call that the desk of the demo company knows. */
export interface Scenario {
  readonly productCode: 'FIN' | 'SCM' | 'MES' | 'HRM';
  readonly categoryCode: string;
  readonly subject: string;
  readonly said: string;
  readonly answer: string;
  readonly solution: string;
  readonly impact: Impact;
  readonly urgency: Urgency;
}

const fin = (categoryCode: string, impact: Impact, urgency: Urgency, words: Words): Scenario =>
  scenario('FIN', categoryCode, impact, urgency, words);
const scm = (categoryCode: string, impact: Impact, urgency: Urgency, words: Words): Scenario =>
  scenario('SCM', categoryCode, impact, urgency, words);
const mes = (categoryCode: string, impact: Impact, urgency: Urgency, words: Words): Scenario =>
  scenario('MES', categoryCode, impact, urgency, words);
const hrm = (categoryCode: string, impact: Impact, urgency: Urgency, words: Words): Scenario =>
  scenario('HRM', categoryCode, impact, urgency, words);

/** Subject, what the customer said, the first answer, the solution. */
type Words = readonly [subject: string, said: string, answer: string, solution: string];

function scenario(
  productCode: Scenario['productCode'],
  categoryCode: string,
  impact: Impact,
  urgency: Urgency,
  [subject, said, answer, solution]: Words,
): Scenario {
  return { productCode, categoryCode, subject, said, answer, solution, impact, urgency };
}

export const scenarios: readonly Scenario[] = [
  fin('DATA', 'DEPARTMENT', 'TODAY', [
    '期末结账提示凭证断号',
    '结账时提示本月凭证断号，无法继续，明天要报税。',
    '已收到，正在核对本月凭证号，请先不要删除凭证。',
    '第 37 号凭证被作废未整理，执行凭证整理后结账成功。',
  ]),
  fin('OPERATION', 'PERSON', 'THIS_WEEK', [
    '不会设置辅助核算',
    '新增的项目核算在凭证里选不到。',
    '请在科目设置里勾选项目辅助核算，我在线等您。',
    '指导客户在科目上启用项目核算并重新录入期初。',
  ]),
  fin('SOFTWARE_DEFECT', 'DEPARTMENT', 'TODAY', [
    '资产负债表年初数不对',
    '8.3.0 升级后资产负债表年初数为零。',
    '已重现，正在与研发核对取数公式。',
    '升级到 8.3.2，公式已修正，年初数恢复。',
  ]),
  fin('NETWORK', 'WHOLE_BUSINESS', 'NOW', [
    '财务系统全部用户无法登录',
    '早上开始所有人都登录不了，提示连接超时。',
    '正在远程检查服务器端口，请保持电话畅通。',
    '交换机端口故障，更换端口后恢复；建议做双链路。',
  ]),
  fin('CONSULTATION', 'NONE', 'CAN_WAIT', [
    '咨询电子凭证会计数据标准',
    '想了解电子凭证入账怎么开通。',
    '资料已整理，稍后发给您。',
    '发送操作手册并约定下周在线演示。',
  ]),
  scm('SOFTWARE_DEFECT', 'DEPARTMENT', 'NOW', [
    '出库单审核报错',
    '审核出库单提示库存不足，但现存量足够。',
    '请把报错截图和单号告诉我，正在查批次。',
    '批次现存量缓存未刷新，执行重算并打补丁 5.2.0-03。',
  ]),
  scm('DATA', 'DEPARTMENT', 'TODAY', [
    '暂估入库与发票差额不平',
    '本月暂估冲回后差额很大。',
    '请导出暂估明细，我先核对冲回方式。',
    '两张发票重复结算，反结算后重新结算，差额消除。',
  ]),
  scm('OPERATION', 'PERSON', 'THIS_WEEK', [
    '采购订单如何批量关闭',
    '去年的采购订单还显示未完成，怎么批量关闭？',
    '可以用批量关闭功能，我发步骤给您。',
    '指导使用批量关闭，共关闭 86 张历史订单。',
  ]),
  scm('ADJUSTMENT', 'DEPARTMENT', 'CAN_WAIT', [
    '希望送货单增加客户简称',
    '打印送货单时希望显示客户简称。',
    '这是打印模板调整，可以自行设置，我来指导。',
    '在打印模板增加字段，客户确认效果。',
  ]),
  scm('INTEGRATION', 'DEPARTMENT', 'TODAY', [
    '电商订单没有同步过来',
    '今天的网店订单一张都没有进系统。',
    '正在查接口日志。',
    '平台授权过期，重新授权后补传 214 张订单。',
  ]),
  mes('ENVIRONMENT', 'WHOLE_BUSINESS', 'NOW', [
    '车间终端全部离线',
    '三号车间所有终端显示离线，产线停了。',
    '已通知当班工程师，正在远程检查网关。',
    '网关磁盘写满导致服务停止，清理日志并加告警。',
  ]),
  mes('HARDWARE', 'DEPARTMENT', 'TODAY', [
    '扫码枪扫描后没有反应',
    '二号线扫码枪扫了没反应，换一把也一样。',
    '请检查终端上的扫码服务是否启动。',
    '串口配置被还原，重设波特率后正常。',
  ]),
  mes('SOFTWARE_DEFECT', 'DEPARTMENT', 'TODAY', [
    '报工数量翻倍',
    '工序报工后数量显示成两倍。',
    '已收到数据，正在重现。',
    '网络重发造成重复报工，升级 3.1.0 后按流水号去重。',
  ]),
  mes('CONSULTATION', 'PERSON', 'CAN_WAIT', [
    '咨询看板大屏配置',
    '想把产量看板放到车间电视上。',
    '支持的，我把配置说明发您。',
    '完成看板配置，客户试用满意。',
  ]),
  hrm('OPERATION', 'DEPARTMENT', 'TODAY', [
    '薪资计算后个税为零',
    '这个月算完工资个税都是零。',
    '请确认专项附加扣除是否已导入。',
    '累计起征未切换年度，切换后重新计算，结果正确。',
  ]),
  hrm('ACCOUNT', 'PERSON', 'NOW', [
    '人事专员账号被锁',
    '输错密码几次，账号锁定了，今天要发工资。',
    '核对身份后为您解锁。',
    '已解锁并指导修改密码。',
  ]),
  hrm('DATA', 'DEPARTMENT', 'THIS_WEEK', [
    '考勤导入部分人员缺失',
    '考勤机数据导入后少了二十几个人。',
    '请提供导入文件，我核对工号。',
    '工号前导零丢失，调整导入模板后补齐。',
  ]),
  hrm('NEW_FUNCTION', 'DEPARTMENT', 'CAN_WAIT', [
    '希望支持弹性工时',
    '公司改为弹性工时，系统里没有这种班次。',
    '已登记需求，先用多班次方案过渡。',
    '给出过渡方案并把需求提交产品部，客户认可。',
  ]),
];
