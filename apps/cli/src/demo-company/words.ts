/** What Chinese names, companies and addresses of the demo company are made of. */
export const surnames = [
  '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '郭', '何', '林', '高', '罗',
] as const; // prettier-ignore

export const givenNames = [
  '敏', '伟', '静', '丽', '强', '磊', '洋', '艳', '勇', '杰', '娟', '涛', '明', '超', '秀兰', '霞', '平', '刚', '桂英', '文博',
  '子轩', '雨桐', '浩然', '思远', '佳怡', '晓东', '海燕', '建国', '志强', '慧玲',
] as const; // prettier-ignore

export const brands = [
  '海辰', '晨光', '恒泰', '鼎新', '瑞丰', '远航', '天合', '华宇', '金桥', '博雅', '盛世', '宏图', '锦程', '顺达', '嘉禾', '明德',
  '安泰', '中瑞', '凯越', '同创', '正源', '新锐', '九洲', '东方', '长信',
] as const; // prettier-ignore

export const industries = [
  { code: 'LOGISTICS', word: '物流' },
  { code: 'MACHINERY', word: '机械制造' },
  { code: 'FOOD', word: '食品' },
  { code: 'TEXTILE', word: '纺织' },
  { code: 'MEDICINE', word: '医药' },
  { code: 'ELECTRONICS', word: '电子科技' },
  { code: 'BUILDING', word: '建筑工程' },
  { code: 'TRADE', word: '商贸' },
] as const;

export const roads = [
  '人民路',
  '中山路',
  '解放路',
  '建设大道',
  '科技园路',
  '滨海大道',
  '工业三路',
  '新华街',
] as const;

export const titles = [
  '财务主管',
  '信息中心主任',
  '会计',
  '仓库主管',
  '生产计划员',
  '人事专员',
  '总经理助理',
] as const;
