import type { Kind } from '../quantity.ts'

/**
 * Measure words and what they count when no noun says otherwise (nouns.ts). A word with `not` is no measure word before
 * those characters (三部门, 12支部) save in the words of `but` (3家属于); `arabic` marks nouns that stand for a measure word after Arabic digits only (涉及12村).
 */
export type Unit = { kind: Kind; not?: string; but?: readonly string[]; arabic?: true }

export const UNITS: Record<string, Unit> = {
  人: { kind: 'person' }, 人次: { kind: 'person' }, '人（次）': { kind: 'person' }, '人(次)': { kind: 'person' }, 名: { kind: 'person' },
  位: { kind: 'person', not: '于置居' }, 个人: { kind: 'person', not: '员民才大力体工' }, 口人: { kind: 'person' },
  对: { kind: 'other', not: '外于', but: ['外来', '外地', '外省'] },

  家: { kind: 'organization', not: '属长庭', but: ['属于', '长期'] }, 家次: { kind: 'organization' }, '家（次）': { kind: 'organization' }, '家(次)': { kind: 'organization' },
  支: { kind: 'organization', not: '部持付出' }, 所: { kind: 'organization', not: '有以属在', but: ['属于'] }, 队: { kind: 'organization', not: '伍员', arabic: true },
  村: { kind: 'organization', not: '民委级', arabic: true }, 社区: { kind: 'organization', arabic: true },
  镇: { kind: 'organization', arabic: true }, 乡: { kind: 'organization', not: '镇', arabic: true },

  户: { kind: 'other', not: '口籍' }, 户次: { kind: 'other' }, 片: { kind: 'other', not: '区' },
  个: { kind: 'item', not: '别性体', but: ['体育', '体检', '体验'] }, 项: { kind: 'item', not: '目', but: ['目标'] }, 处: { kind: 'item', not: '理分罚置于' },

  次: { kind: 'event', not: '性序年', but: ['年会', '年度', '年中', '年终'] }, 场: { kind: 'event', not: '地所馆景' }, 场次: { kind: 'event' }, 期: { kind: 'event', not: '间望末' },
  起: { kind: 'event', not: '来到点草', but: ['来信', '来访', '来电', '到位', '到期'] }, 例: { kind: 'event', not: '如' }, 宗: { kind: 'event' }, 桩: { kind: 'event' },
  批: { kind: 'event', not: '准评' }, 批次: { kind: 'event' }, 轮: { kind: 'event', not: '车流', but: ['流动'] }, 轮次: { kind: 'event' },
  堂: { kind: 'event' }, 节: { kind: 'event', not: '日约能假' }, 趟: { kind: 'event' },

  件: { kind: 'item' }, 条: { kind: 'item', not: '件例' }, 份: { kind: 'item' }, 幅: { kind: 'item', not: '度' }, 张: { kind: 'item' },
  台: { kind: 'item', not: '阶' }, '台（套）': { kind: 'item' }, '台(套)': { kind: 'item' }, 台套: { kind: 'item' },
  套: { kind: 'item' }, 本: { kind: 'item', not: '次年月镇乡' }, 册: { kind: 'item' }, 部: { kind: 'item', not: '门分' }, 篇: { kind: 'item' },
  块: { kind: 'item' }, 面: { kind: 'item', not: '对向积临' }, 只: { kind: 'item', not: '有是能' }, 盒: { kind: 'item' }, 箱: { kind: 'item' },
  袋: { kind: 'item' }, 桶: { kind: 'item' }, 瓶: { kind: 'item' }, 包: { kind: 'item', not: '括含' }, 辆: { kind: 'item' },
  把: { kind: 'item', not: '手握关' }, 双: { kind: 'item', not: '方重' }, 床: { kind: 'item' }, 间: { kind: 'item' },
  座: { kind: 'item', not: '谈' }, 栋: { kind: 'item' }, 幢: { kind: 'item' }, 盏: { kind: 'item' }, 根: { kind: 'item', not: '据本' },
  顶: { kind: 'item' }, 枚: { kind: 'item' }, 副: { kind: 'item', not: '主书' }, 封: { kind: 'item' }, 组: { kind: 'item', not: '织建', but: ['建筑'] },
  则: { kind: 'item' }, 首: { kind: 'item', not: '先次届' }, 幕: { kind: 'item' }, 版: { kind: 'item' }, 道题: { kind: 'item' },
  班: { kind: 'event', not: '长子组委级车', arabic: true }, 班次: { kind: 'event', arabic: true }, 题: { kind: 'item', arabic: true }, 门: { kind: 'item', not: '店口' }, 笔: { kind: 'item' }, 棵: { kind: 'item' }, 株: { kind: 'item' },
  桌: { kind: 'item' }, 种: { kind: 'item', arabic: true }, 类: { kind: 'item', arabic: true }, 段: { kind: 'item', arabic: true },
  吨: { kind: 'other' }, 公斤: { kind: 'other' }, 千克: { kind: 'other' }, 斤: { kind: 'other' }, 平方米: { kind: 'other' }, 平米: { kind: 'other' },
  '㎡': { kind: 'other' }, 平方: { kind: 'other' }, 立方米: { kind: 'other' }, 米: { kind: 'other' }, 公里: { kind: 'other' }, 亩: { kind: 'other' },
  公顷: { kind: 'other' }, 字: { kind: 'other', arabic: true }, 页: { kind: 'item' }, 票: { kind: 'other' },
  岁: { kind: 'other' }, 周岁: { kind: 'other' }, 倍: { kind: 'other' },

  元: { kind: 'money', not: '旦宵' }, 圆: { kind: 'money', not: '满' }, 元钱: { kind: 'money' }, 块钱: { kind: 'money' }, 角: { kind: 'money', not: '度色' },
  元人民币: { kind: 'money' }, 美元: { kind: 'money' }, 港元: { kind: 'money' },
  '%': { kind: 'percent' }, '％': { kind: 'percent' }, '‰': { kind: 'percent' }, 成: { kind: 'percent', not: '立功为员果绩效本长就', but: ['员工'] },
  个百分点: { kind: 'percentage_point' }, 百分点: { kind: 'percentage_point' },
  分: { kind: 'score', not: '别类批组会工片头管局期开步' },

  个月: { kind: 'duration' }, 天: { kind: 'duration' }, 周: { kind: 'duration', not: '年岁一', but: ['一次', '一期', '一场'] }, 星期: { kind: 'duration' }, 个星期: { kind: 'duration' },
  小时: { kind: 'duration' }, 个小时: { kind: 'duration' }, 分钟: { kind: 'duration' }, 课时: { kind: 'duration' }, 学时: { kind: 'duration' },
  工作日: { kind: 'duration' }, 个工作日: { kind: 'duration' }, 个季度: { kind: 'duration' }, 个学期: { kind: 'duration' },
  年: { kind: 'duration' }, 个年头: { kind: 'duration' },
}

/** 个 may let 多 or 半 stand before these: 三个多月, 一个半小时. */
export const AFTER_GE = ['月', '小时', '星期', '季度', '学期', '百分点', '工作日']

/** A 半 after these adds a half: 两天半. */
export const HALVED = ['天', '年', '小时', '倍', '周']

/** How many of the base unit one printed unit is: 元 for money, percent for shares. */
export const SCALES: Record<string, number> = { '‰': 0.1, 成: 10, 角: 0.1 }
