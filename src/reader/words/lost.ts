/** Units so plain that the number must be lost where it does not stand before them: 经费已入库万元，. */
export const NEVER_ALONE = ['万元', '亿元', '%', '％']

/** Behind these words a unit at the end of a clause has lost its number: 共计人次，. */
export const TOTALLING = ['共', '共计', '合计', '累计', '总计', '达到', '多达', '共有', '达', '共达']
export const COUNT_UNITS = ['人次', '家次', '名', '户', '场', '份', '件', '起', '次', '元', '个', '家', '人']

/** 余 at the head of a unit: 参加培训余人. */
export const LOOSE_UNITS = ['余人次', '余人', '余名', '余家', '余户', '余份', '余次', '余元', '余万元', '余件', '余起']

/** …unless 余 or the unit belongs to the word before. */
export const NOT_LOST_BEFORE = ['其', '剩', '业', '富', '结', '盈', '之', '年', '闲', '单位', '单位：', '单位:', '每', '数', '几', '上', '过', '/', '／', '公', '总']

/** Asterisks may be emphasis or hide a name (**家园): they need one of these before them, or the end of a clause behind the unit. */
export const MASK_CUES = [
  '共', '有', '为', '达', '了', '约', '近', '计', '余', '观众', '参加', '培训', '会员', '职工', '慰问', '发放', '受理', '调解', '资金', '金额', '企业', '新增', '发展', '覆盖',
  '涉及', '帮助', '补助', '救助', '培训', '建立', '举办', '奖励', '表彰', '评选', '组织', '贷款', '开展', '送去', '送上', '赠送', '投入', '筹集', '辖区',
]

/** Units that may follow masks, each with the characters that make it the head of another word (xx人民政府, xx家庭). */
export const MASK_UNITS: Record<string, string> = {
  人次: '', 家次: '', 万元: '', 亿元: '', 元: '旦', 人: '民大社力才事寿均', 名: '师单称字次额义', 家: '庭园居具属电长访用里', 户: '口籍外', 场: '地所', 期: '间望', 份: '量额', 件: '', 起: '来', 个: '人别体性私案中', 次: '',
  位: '于', 天: '津气天空下才', 张: '贴挂家村三', 箱: '', 盒: '', 袋: '', 本: '人次着年单级报市县镇乡街', 辆: '', 间: '接隔断', 座: '谈位', 桶: '', 床: '', 条: '件例', 台: '', 篇: '', '%': '', '％': '', 个百分点: '', 对: '', 支: '部', 项: '目', 幅: '', 册: '', 批: '准', 例: '', 所: '', 处: '理', 套: '', 轮: '', 万: '',
}

/** Within a clause these behind 慰问金万元 show that the number is lost there too. */
export const GOES_ON = ['及', '和', '以及', '等', '用于', '，', ',', '与', '并', '对', '为', '给', '购置', '购买', '修建', '新建', '改造', '年底', '年初', '尚未', '还未', '已', '未', '全部', '均', '由']

/** …and where the unit opens what these do: 参加培训余人受益. */
export const DONE_BY = ['参加', '参与', '到场', '受益', '观看', '获奖']

/** Behind these at once a unit has lost its number, whatever it counts: 下设个工会小组. */
export const HAVING = ['下设', '下辖', '设有', '现有', '共有', '辖有']

/** Units that have lost their number where they end a clause right behind one of these: 整改隐患条，. */
export const COUNTED_BEHIND: Record<string, readonly string[]> = {
  条: ['隐患', '建议', '信息', '意见', '问题', '线索', '报道'], 份: ['物品', '慰问品', '用品', '礼包', '合同', '协议', '资料', '手册', '传单', '问卷', '倡议书', '折页'], 起: ['争议', '纠纷', '事故', '案件'], 件: ['争议', '纠纷'],
  场: ['讲座', '招聘会', '演练', '宣讲', '座谈会'], 期: ['培训班', '板报', '简报', '学习班'], 次: ['检查', '会议', '座谈会', '培训', '演练'], 人次: ['职工', '培训', '服务', '咨询', '受益', '人员'],
  家: ['工会', '书屋', '驿站', '之家', '单位'], 名: ['会员', '农民工', '志愿者', '工会干部', '困难职工', '党员'], 人: ['会员', '农民工'], 户: ['困难职工家庭', '慰问', '走访'], 篇: ['信息', '稿件', '报道', '征文'], 对: ['帮扶对子', '结对'],
}
