import type { Kind } from '../quantity.ts'

/**
 * Measure words and what they count when no noun says otherwise (nouns.ts). A word is no measure word before the words of `not`
 * (三部门, 12支部) save those of `but` (3家属于), or anywhere but before those of `only` (三点建议); `arabic` marks words that measure after
 * Arabic digits only, `noun` those among them that are nouns (涉及12村); `is` is the word that it stands for.
 */
export type Unit = { kind: Kind; not?: string; but?: readonly string[]; only?: readonly string[]; arabic?: true; noun?: true; is?: string }

export const UNITS: Record<string, Unit> = {
  // People
  人: { kind: 'person', not: '制 三足 十一足 篮球 足球 成虎 同心 大常委 大代表 社局 社所 社中心' }, 人次: { kind: 'person' }, '人/次': { kind: 'person' },
  名: { kind: 'person', not: '称 次列 额' }, 位: { kind: 'person', not: '于 置 居 一体' }, 个人: { kind: 'person', not: '员 民 才 大 力 体 工', is: '人' }, 口人: { kind: 'person' }, 号人: { kind: 'person' }, 人份: { kind: 'item' },
  人天: { kind: 'person' }, 人日: { kind: 'person' }, '人·天': { kind: 'person' }, 工日: { kind: 'person' },
  对: { kind: 'other', not: '外 于 一', but: ['外来', '外地', '外省'] },
  职工: { kind: 'person', arabic: true, noun: true }, 员工: { kind: 'person', arabic: true, noun: true }, 会员: { kind: 'person', not: '单位', arabic: true, noun: true },
  农民工: { kind: 'person', arabic: true, noun: true }, 群众: { kind: 'person', arabic: true, noun: true }, 党员: { kind: 'person', arabic: true, noun: true },

  // Firms, teams and places
  家: { kind: 'organization', not: '属 长 庭', but: ['属于', '长期'] }, 支: { kind: 'item', not: '部 持 付 出' },
  所: { kind: 'organization', not: '有 以 属 在', but: ['属于'] }, 队: { kind: 'organization', not: '伍 员', arabic: true, noun: true },
  村: { kind: 'organization', not: '民 委 级', arabic: true, noun: true }, 社区: { kind: 'organization', arabic: true, noun: true },
  村居: { kind: 'organization', arabic: true, noun: true }, 企业: { kind: 'organization', arabic: true, noun: true }, 单位: { kind: 'organization', arabic: true, noun: true },
  镇: { kind: 'organization', arabic: true, noun: true }, 乡: { kind: 'organization', not: '镇', arabic: true, noun: true },

  // Households and whatever takes its kind from the noun
  户: { kind: 'other', not: '口 籍 外' }, 片: { kind: 'other', not: '区' },
  个: { kind: 'item', not: '别 性 体', but: ['体育', '体检', '体验'] }, 项: { kind: 'item', not: '目', but: ['目标'] }, 处: { kind: 'item', not: '理 分 罚 置 于' },
  组: { kind: 'item', not: '织 建', but: ['建筑'] }, 批: { kind: 'event', not: '准 评' }, 批次: { kind: 'event' },
  点: { kind: 'item', only: ['要求', '意见', '建议', '体会', '不足', '希望', '经验', '措施', '做法', '打算', '启示', '问题', '倡议'] },

  // Events
  次: { kind: 'event', not: '性 序 年 要 日 品 分配 创业 就业 产业 供水 元', but: ['年会', '年度', '年中', '年终', '日常'] },
  场: { kind: 'event', not: '地 所 馆 景' }, 场次: { kind: 'event' }, 期: { kind: 'event', not: '间 望 末 工程 项目' },
  起: { kind: 'event', not: '来 到 点 草', but: ['来信', '来访', '来电', '到位', '到期'] }, 例: { kind: 'event', not: '如 会', but: ['会员'] }, 宗: { kind: 'event' }, 桩: { kind: 'event' },
  轮: { kind: 'event', not: '车 流 驱 换 训', but: ['流动'] }, 轮次: { kind: 'event' }, 堂: { kind: 'event' }, 趟: { kind: 'event' }, 拨: { kind: 'event', not: '付 款 给 出 打 通' }, 车次: { kind: 'event' }, 航次: { kind: 'event' }, 通: { kind: 'event', not: '过 知 报 告 道 行 信 用', arabic: true },
  节: { kind: 'event', not: '日 约 能 假 气 一 期 送 慰 活 走 系列 前 后', but: ['前期', '后续', '活动课'] }, 节课: { kind: 'event' }, 讲: { kind: 'event', not: '话 师 座 课 述 解 授 稿 台 政 规', arabic: true }, 课次: { kind: 'event' }, 届: { kind: 'event' },
  班: { kind: 'event', not: '长 子 组 委 级 车', arabic: true, noun: true }, 班次: { kind: 'event', arabic: true, noun: true },

  // Things
  件: { kind: 'item', not: '套' }, 条: { kind: 'item', not: '件 例' }, 份: { kind: 'item' }, 幅: { kind: 'item', not: '度' }, 张: { kind: 'item' }, 台: { kind: 'item', not: '阶' }, 台套: { kind: 'item' },
  套: { kind: 'item' }, 本: { kind: 'item', not: '次 年 月 镇 乡 院校 上线 线' }, 册: { kind: 'item' }, 部: { kind: 'item', not: '门 分 曲' }, 集: { kind: 'item', not: '体 中 团 合 资 镇', arabic: true }, 篇: { kind: 'item' },
  块: { kind: 'item' }, 面: { kind: 'item', not: '对 向 积 临' }, 只: { kind: 'item', not: '有 是 能' }, 盒: { kind: 'item' }, 箱: { kind: 'item' }, 袋: { kind: 'item' }, 桶: { kind: 'item' },
  瓶: { kind: 'item' }, 罐: { kind: 'item' }, 筐: { kind: 'item' }, 捆: { kind: 'item' }, 盆: { kind: 'item' }, 束: { kind: 'item', not: '缚' }, 杯: { kind: 'item', not: '赛', arabic: true },
  碗: { kind: 'item' }, 颗: { kind: 'item' }, 粒: { kind: 'item' }, 卷: { kind: 'item', not: '宗' }, 提: { kind: 'item', arabic: true, not: '高 升 供 出 交 案 前 炼 议' }, 餐: { kind: 'item', not: '饮', arabic: true },
  包: { kind: 'item', not: '括 含 联' }, 辆: { kind: 'item' }, 艘: { kind: 'item' }, 架: { kind: 'item', arabic: true }, 把: { kind: 'item', not: '手 握 关' }, 双: { kind: 'item', not: '方 重 向' }, 床: { kind: 'item' },
  间: { kind: 'item', not: '接 隔' }, 座: { kind: 'item', not: '谈' }, 栋: { kind: 'item' }, 幢: { kind: 'item' }, 盏: { kind: 'item' }, 根: { kind: 'item', not: '据 本' },
  顶: { kind: 'item' }, 枚: { kind: 'item' }, 副: { kind: 'item', not: '主 书' }, 付: { kind: 'item', not: '款 清 出 给 费', arabic: true }, 封: { kind: 'item' }, 则: { kind: 'item' }, 首: { kind: 'item', not: '先 次 届 歌赛' },
  幕: { kind: 'item' }, 版: { kind: 'item' }, 道: { kind: 'item', not: '德 路 理 教 具 歉 贺 谢' }, 题: { kind: 'item', arabic: true },
  门: { kind: 'item', not: '店 口 诊' }, 笔: { kind: 'item' }, 单: { kind: 'item', not: '位 元 身 独 据', arabic: true }, 棵: { kind: 'item' }, 株: { kind: 'item' }, 桌: { kind: 'item' }, 扇: { kind: 'item', arabic: true },
  口: { kind: 'item', not: '之 径 号 岸 味 头 罩 腔 子' }, 眼: { kind: 'item', arabic: true }, 身: { kind: 'item', not: '体 份 边 心 上 高 着 兼 患' }, 句: { kind: 'item', not: '号' },
  种: { kind: 'item', arabic: true }, 类: { kind: 'item', arabic: true }, 段: { kind: 'item', arabic: true }, 页: { kind: 'item' },
  头: { kind: 'other', not: '脑 条 部', arabic: true }, 尾: { kind: 'other', arabic: true },

  // What is measured
  吨: { kind: 'other' }, 公斤: { kind: 'other' }, 千克: { kind: 'other' }, 斤: { kind: 'other' }, kg: { kind: 'other' }, 克: { kind: 'other', not: '服', arabic: true }, 升: { kind: 'other', not: '级 学 旗 至 到', arabic: true }, 毫升: { kind: 'other' },
  平方米: { kind: 'other' }, 平米: { kind: 'other' }, '㎡': { kind: 'other' }, m2: { kind: 'other' }, 'm²': { kind: 'other' }, 平方: { kind: 'other' }, 平方公里: { kind: 'other' }, 立方米: { kind: 'other' }, 立方: { kind: 'other' }, 方: { kind: 'other', only: ['土', '石'] },
  米: { kind: 'other', not: '面 接力 短跑 长跑 赛 跑 栏 粉 黄线 直道 竞速 往返 负重 自由泳 蛙泳' }, 公里: { kind: 'other' }, km: { kind: 'other' }, 里: { kind: 'other', arabic: true, not: '程' }, 圈: { kind: 'other' }, 亩: { kind: 'other' }, 公顷: { kind: 'other' },
  度: { kind: 'other', not: '的高温 高温 的严寒 的烈日 以上高温 以上的高温', arabic: true }, 度电: { kind: 'other' }, 千瓦: { kind: 'other' }, 千瓦时: { kind: 'other' }, 分贝: { kind: 'other' }, 个床位: { kind: 'item' }, 兆: { kind: 'other' },
  字: { kind: 'other', arabic: true }, 票: { kind: 'other' }, 岁: { kind: 'other' }, 周岁: { kind: 'other' }, 倍: { kind: 'other' }, 番: { kind: 'other', not: '茄 五次' },

  // Money and shares
  元: { kind: 'money', not: '旦 宵' }, 圆: { kind: 'money', not: '满' }, 元钱: { kind: 'money' }, 块钱: { kind: 'money' }, 角: { kind: 'money', not: '度 色 落' },
  元人民币: { kind: 'money' }, 美元: { kind: 'money' }, 港元: { kind: 'money' },
  '%': { kind: 'percent' }, '％': { kind: 'percent', is: '%' }, '‰': { kind: 'percent' }, 成: { kind: 'percent', not: '立 功 为 员 果 绩 效 本 长 就 群 新 套 型', but: ['员工', '本地', '新会员'] },
  个百分点: { kind: 'percentage_point' }, 百分点: { kind: 'percentage_point' }, 分: { kind: 'score', not: '别 类 批 组 会 工 片 头 管 局 期 开 步 公司 之', but: ['之多', '之后', '之前'] },

  // Stretches of time
  个月: { kind: 'duration' }, 天: { kind: 'duration', not: '一夜 两夜 两头' }, 周: { kind: 'duration', not: '年 岁 一', but: ['一次', '一期', '一场'] }, 星期: { kind: 'duration' }, 个星期: { kind: 'duration' }, 晚: { kind: 'duration', only: ['，', '。', '、', '；', '）', '上'] },
  小时: { kind: 'duration' }, 个小时: { kind: 'duration' }, 分钟: { kind: 'duration' }, 课时: { kind: 'duration' }, 个课时: { kind: 'duration' }, 学时: { kind: 'duration' }, 个学时: { kind: 'duration' }, 工时: { kind: 'duration' },
  工作日: { kind: 'duration' }, 个工作日: { kind: 'duration' }, 个季度: { kind: 'duration' }, 个学期: { kind: 'duration' }, 年: { kind: 'duration' }, 个年头: { kind: 'duration' }, 个昼夜: { kind: 'duration' },
}

/** Measure words that another may follow to count visits or turns: 12家次, 41台次, 6辆（次）. */
export const VISITED = ['人', '名', '家', '户', '台', '辆', '架', '艘', '件', '条', '项', '例', '点', '岗', '组', '队', '个', '处', '间', '所', '册', '份', '套', '班', '车', '队', '村']
export const TIMES = ['次', '（次）', '(次)']
/** …unless 次 begins a word of its own: 三项次要任务. */
export const TIMES_NOT = '要序品日'

/** 个 may let 多 or 半 stand before these: 三个多月, 一个半小时. */
export const AFTER_GE = ['月', '小时', '星期', '季度', '学期', '百分点', '工作日']

/** A 半 after these adds a half: 两天半. */
export const HALVED = ['天', '年', '小时', '倍', '周']

/** How many of the base unit one printed unit is: 元 for money, percent for shares. */
export const SCALES: Record<string, number> = { '‰': 0.1, 成: 10, 角: 0.1 }
