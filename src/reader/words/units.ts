import type { Kind } from '../quantity.ts'

/** Measure words by what they count when no noun says otherwise (nouns.ts). Words of a list are parted by spaces. */
export const MEASURES: Partial<Record<Kind, string>> = {
  person: '人 人次 人/次 名 位 个人 口人 号人 人天 人日 人·天 工日',
  organization: '家 所',
  event: '批 批次 次 场 场次 期 起 例 宗 桩 轮 轮次 堂 趟 趟次 回 遍 拨 车次 航次 节 节课 课次 届',
  item:
    '人份 支 个 项 处 组 点 件 条 份 幅 张 台 台套 套 本 册 部 篇 块 面 只 盒 箱 袋 桶 瓶 罐 筐 捆 盆 束 碗 颗 粒 卷 包 辆 艘 把 双 床 间 座 栋 幢 盏 根 ' +
    '顶 枚 副 封 则 首 幕 版 道 门 笔 棵 株 桌 朵 枝 剂次 架 壶 款 串 剂 种 样 具 口 身 句 页 个床位',
  money: '元 圆 毛 元钱 块钱 角 元人民币 美元 港元',
  percent: '% ％ ‰ 成',
  percentage_point: '个百分点 百分点',
  duration: '个月 个钟头 天 周 星期 个星期 晚 日 小时 个小时 分钟 课时 个课时 学时 个学时 工时 工作日 个工作日 个季度 个学期 年 个年头 个昼夜 个日夜 个日日夜夜',
  score: '分 学分 个学分',
  other:
    '对 户 片 吨 公斤 千克 斤 公分 厘米 kg 毫升 平方米 平米 ㎡ m2 m² 平方 平方公里 立方米 立方 米 公里 km 圈 亩 公顷 度电 千瓦 千瓦时 分贝 兆 票 列 岁 周岁 ' +
    '倍 番',
}

/** Words that measure after Arabic digits only: 30提, 12讲. */
export const AFTER_DIGITS: Partial<Record<Kind, string>> = {
  event: '顿 通 讲 站',
  item: '章 集 杯 提 餐 付 题 单 扇 排 针 贴 岗 席 眼 段 类 大类 大项 小项 金 银 铜 战 胜 负',
  duration: '夜',
  other: '方 步 头 尾 克 升 里 度 字 平',
}

/** …and nouns that do, for want of a measure word: 涉及12村, 300职工. */
export const NOUNS_AFTER_DIGITS: Partial<Record<Kind, string>> = {
  person: '职工 员工 会员 农民工 群众 党员',
  organization: '队 村 社区 班组 乡镇 村居 企业 单位 镇 乡',
  event: '班 班次',
}

/** Before these a character is no measure word but the head of another word: 三部门, 12支部, 两人三足. */
export const NOT_BEFORE: Record<string, string> = {
  人: '制 三足 3足 十一足 篮球 足球 成虎 同心 大常委 大代表 社局 社所 社中心', 名: '称 次列 额', 位: '于 置 居 一体', 个人: '口 员 民 才 大 力 体 工', 对: '外 于 一',
  会员: '单位', 家: '属 长 庭', 支: '部 持 付 出', 所: '有 以 属 在', 队: '伍 员', 村: '民 委 级', 乡: '镇', 户: '口 籍 外', 片: '区',
  个: '别 性 体', 项: '目', 处: '理 分 罚 置 于', 组: '织 建', 批: '准 评', 次: '性 序 年 要 日 品 分配 创业 就业 产业 供水 元', 场: '地 所 馆 景',
  期: '间 望 末 工程 项目', 起: '来 到 点 草', 例: '如 会', 轮: '车 流 驱 换 训', 回: '家 来 收 报 复 访 到 头 顾 应 去 落 归 填 信 避 老 本 声',
  遍: '布 及 地', 顿: '时', 拨: '付 款 给 出 打 通', 通: '过 知 报 告 道 行 信 用', 节: '日 约 能 假 气 一 期 送 慰 活 走 系列 前 后',
  站: '点 台 长 位 起 在 立 式 所 岗 内', 讲: '话 师 座 课 述 解 授 稿 台 政 规', 班: '长 子 组 委 级 车', 件: '套', 条: '件 例', 幅: '度', 台: '阶', 本: '次 年 月 镇 乡 院校 上线 线',
  部: '门 分 曲', 集: '体 中 团 合 资 镇', 面: '对 向 积 临', 只: '有 是 能', 束: '缚', 杯: '赛', 卷: '宗', 提: '高 升 供 出 交 案 前 炼 议',
  餐: '饮', 包: '括 含 联', 把: '手 握 关', 双: '方 重 向', 步: '入 骤 伐 行 道 履 调 子 枪 兵', 种: '植 子 类 养 粮 地 田 树 族 方式 形式 办法 方法 渠道 途径 情况 情形 模式', 方: '面 向 法 案 针 式 便 才 能 言 舱 可 位 块', 间: '接 隔', 座: '谈', 根: '据 本', 副: '主 书', 付: '款 清 出 给 费',
  首: '先 次 届 歌赛', 道: '德 路 理 教 具 歉 贺 谢', 门: '店 口 诊 塘 溪 桥 山 坪 坝 峡 滩 河 江 沟', 单: '位 元 身 独 据', 串: '联', 排: '名 查 除 练 头 污 球', 针: '对',
  贴: '息 心 近', 款: '项 式 物 待', 岗: '位', 席: '位', 口: '之 径 号 岸 味 头 罩 腔 子', 身: '体 份 边 心 上 高 着 兼 患', 句: '号',
  头: '脑 条 部', 克: '服', 升: '级 学 旗 至 到', 米: '面 接力 短跑 长跑 赛 跑 栏 粉 黄线 直道 竞速 往返 负重 自由泳 蛙泳', 里: '程', 平: '均 安 等 台 方 米 衡 时 常 静 面',
  度: '的高温 高温 的严寒 的烈日 以上高温 以上的高温', 番: '茄 五次', 列: '车 入 为 席 出 举 表 支 第 强 宁 队 岛', 元: '旦 宵', 圆: '满', 毛: '巾 衣 线 利 病 竹 笔 坯 重 纺 绒 豆 主 泽 皮 孩', 具: '有 体 备', 角: '度 色 落', 成: '立 功 为 员 果 绩 效 本 长 就 群 新 套 型',
  分: '别 类 批 组 会 工 片 头 管 局 期 开 步 公司 之', 天: '一夜 两夜 两头', 周: '年 岁 一', 夜: '校 班 间 市 晚 以', 日: '常 前 报 程 益 均 记 志',
}

/** …unless these follow: 3家属于规模以上. */
export const YET_BEFORE: Record<string, string> = {
  对: '外来 外地 外省', 家: '属于 长期', 所: '属于', 个: '体育 体检 体验', 项: '目标', 组: '建筑', 次: '年会 年度 年中 年终 日常',
  起: '来信 来访 来电 到位 到期', 例: '会员', 轮: '流动', 节: '前期 后续 活动课', 成: '员工 本地 新会员', 分: '之多 之后 之前', 周: '一次 一期 一场',
}

/** Words that measure only before these: 三点建议, 排练两晚，. */
export const ONLY_BEFORE: Record<string, string> = {
  样: '慰问 东西 物品 礼品 用品 生活',
  金: '1 2 3 4 5 6 7 8 9 ， 。 、 的 列 位', 银: '1 2 3 4 5 6 7 8 9 ， 。 、 的 列 位', 铜: '， 。 、 的 列 位',
  战: '1 2 3 4 5 6 7 8 9', 胜: '1 2 3 4 5 6 7 8 9 ， 。 、 的', 负: '， 。 、 的',
  点: '要求 意见 建议 体会 不足 希望 经验 措施 做法 打算 启示 问题 倡议', 晚: '， 。 、 ； ）',
}

/** The word that another stands for. */
export const STANDS_FOR: Record<string, string> = { 个人: '人', '％': '%' }

/** Measure words that another may follow to count visits or turns: 12家次, 41台次, 6辆（次）. */
export const VISITED = ['人', '名', '家', '户', '台', '辆', '架', '艘', '件', '条', '项', '例', '点', '岗', '组', '队', '个', '处', '间', '所', '册', '份', '套', '班', '车', '队', '村']
export const TIMES = ['次', '（次）', '(次)', '/次', '／次']
/** …unless 次 begins a word of its own: 三项次要任务. */
export const TIMES_NOT = '要序品日'

/** 个 may let 多 or 半 stand before these: 三个多月, 一个半小时. */
export const AFTER_GE = ['月', '小时', '星期', '季度', '学期', '百分点', '工作日']

/** A 半 after these adds a half: 两天半. */
export const HALVED = ['天', '年', '小时', '倍', '周']

/** How many of the base unit one printed unit is: 元 for money, percent for shares. */
export const SCALES: Record<string, number> = { '‰': 0.1, 成: 10, 角: 0.1, 毛: 0.1 }
