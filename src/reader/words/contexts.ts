/** Before a number these point back at things already told: 我们两家, 这三项; those in digits that `RECALLING` points at are told again. */
export const POINTING = ['我们', '你们', '他们', '咱们', '那', '哪', '任何', '某', '该']
export const RECALLING = ['这', '上述', '前述']

/** Before a rank: 前三名, 名列第五. */
export const RANKING = ['前', '倒数', '名列', '位列', '排名', '位居', '列', '列第']

/** Before a rank where the stretch begins with them, or one of `AT_LAST` stands before them: 排名后三位, 对末两名; but 检查后3家. */
export const LAST = ['后', '末']
export const AT_LAST = ['名', '排', '列', '居', '在', '的', '对', '倒']

/** …unless a place among them all is spoken of: 名列13个乡镇之首; 位列10个单位第二. */
export const TOP = ['之首', '首位', '榜首', '前列', '之最']

/** …or the character ends one of these. */
export const NOT_RANKING = [
  '，取前', '目前', '当前', '之前', '此前', '日前', '节前', '年前', '提前', '会前', '以前', '月前', '事前', '赛前', '岗前', '课前', '期前', '午前', '夜前', '工前', '产前', '诉前', '庭前', '春节前', '国庆前', '中秋前', '端午前',
  '元旦前', '五一前', '系列', '专列', '队列', '陈列', '行列', '序列', '开列', '并列', '分列', '罗列', '下列',
]

/** Before 14年, 三年 or 一个月: something lasted. */
export const DURATION_CUES = [
  '连续', '已', '用', '分', '历时', '耗时', '用时', '历经', '坚持', '坚持了', '长达', '达', '近', '将近', '了', '共', '满', '为期', '持续', '持续了', '延长', '缩短', '缩短了', '延长了', '工龄', '不足', '超过', '不少于',
  '不到', '至少', '累计', '约', '假',
  '聘用期', '合同期', '已有', '已经', '整整', '工作', '服务', '任职', '聘期', '有效期', '有效期为', '期限', '期限为', '从业', '保持', '保持了', '放', '放假', '休', '休假', '休息', '停工', '停产', '请假',
]

/** Behind 24小时 these make it day and night. */
export const AROUND_THE_CLOCK = [
  '值', '守', '服务', '热线', '在线', '在岗', '不', '开放', '开门', '待命', '接听', '接待', '畅通', '自助', '全天', '全程', '监', '巡', '轮', '专人', '受理', '响应', '保障', '无', '都', '智慧', '智能', '职工', '户外',
  '爱心', '暖心', '驿站', '营业', '书屋', '图书', '便利', '共享', '阅读', '有人', '候', '随时', '线上', '连', '循环', '运转', '运行', '供应', '供水', '滚动', '敞开', '坚守', '陪', '看护', '照', '健身', '法律', '咨询',
  '维权', '劳动者',
]

/** Before 八十分 in Chinese numerals: points, not a part of speech. */
export const SCORE_CUES = [
  '得', '扣', '加', '满分', '计', '为', '平均', '均分', '总分', '获', '高达', '达', '得分', '评分', '扣分', '加分', '扣了', '加了', '得了', '考了', '打了', '高出', '多出', '低于', '不足',
]

/** Before 一成: a share, and no manner of speaking. */
export const SHARE_CUES = [
  '占', '近', '约', '达', '达到', '超', '超过', '逾', '有', '的', '率', '了', '为', '至', '到', '不足', '不到', '过', '成以上的', '高达', '下调', '上调', '上浮', '下降', '提高', '增长',
  '增加', '减少', '让利', '仅', '只',
]

/** Behind 二次 these make it the second session, not two of them, unless someone held them. */
export const CONGRESSES = ['党代会', '工代会', '职代会', '人代会', '会员代表大会', '会员大会', '代表大会', '职工代表大会', '全委会', '全委', '全会', '全体会议', '全体（扩大）会议', '党员代表大会']
export const HOLDING = ['召开', '召开了', '举行', '举行了', '开展', '开展了', '共', '共计', '组织', '组织了', '了', '指导', '参加', '参加了', '开', '开了', '过']

/** Behind these a number without a unit is a label. */
export const NO_BARE = [
  '电话', '热线', '附件', '表', '图', '编号', '邮编', '拨打', '版', '第', '式', '型', '卡号', '账号', '微信', '比', '电话：', '热线：', '传真：', '邮编：', '手机：', '编号：', '号码',
  '号码：', '号', '约', '楼', '室',
  '附件：', '日期：', '时间：', '至', '到', '之', '分之', '年', '月', '日',
]

/** …unless it ends one of these: 实用新型18. */
export const BARE_YET = ['新型', '大型', '小型', '中型', '微型', '类型']

/** Behind these a round number in characters counts, though no measure word stands with it: 会员突破三千, 每人两千… */
export const SPOKEN_AFTER = [
  '不到', '不足', '突破', '超过', '将近', '接近', '达到', '每人', '每户', '每名', '人均', '户均', '标准由', '标准从', '涨到', '涨至', '增加到', '增加至', '提高到', '提高至', '升到', '升至', '降到', '降至', '会员', '家属要',
]
/** …where its clause ends or one of these goes on. */
export const SPOKEN_BEFORE = ['出头', '左右', '上下', '以上', '以下', '涨到', '增加到', '提高到', '升到', '降到', '增至', '成交']

/** Parts that are called by their number, with what stands before it: 王庄村三组, 小学五班. */
export const NAMED: Record<string, readonly string[]> = {
  组: ['村', '村民', '街', '路', '社区', '庄', '大队', '屯', '居委会'], 班: ['小学', '中学', '年级', '（', '('], 队: ['机关', '男', '女', '蓝', '红'], 批: ['本', '提前'], 口: ['一家'],
  部: ['制造', '生产', '工程', '项目', '业务', '营销', '销售', '事业', '施工', '作业', '加工', '装配'],
  期: ['花园', '花园”', '小区', '小区”', '家园', '家园”', '公寓', '安置房', '厂房', '产业园', '工业园', '工程', '广场'],
}

/** Before 三届 a series that went on; elsewhere it is a term of office. */
export const RUNNING = ['连续', '已举办', '已连续举办', '已举行', '举办了', '举办过', '连办', '已办', '共举办', '蝉联', '累计举办']

/** Behind a stretch of time these make a point in time of it: 三天前, 两个月后. */
export const THEN = ['前', '之前', '以前', '后', '之后', '以后', '来，', '以来']
/** …but with these before it a term is set: 期满15天前. */
export const SET_TERM = ['满', '期', '提前', '到期', '截止']

/** Somewhere before 年 at the end of a clause: 从事电焊二十七年. */
export const LASTED = ['从事', '扎根', '坚守', '任职', '从教', '奋战', '驻守', '供职', '服务', '守护', '奉献', '干']

/** Before 3年 at the end of a clause these make a period of it, and no stretch that something took. */
export const PERIOD_CUES = ['过去', '未来', '今后', '最近', '后', '每', '的', '此后', '接下来', '往后', '上']

/** Verbs that all items of a list before them share: 36家企业、92个班组参加竞赛. */
export const sharing: readonly string[] = ['参加', '参与', '参赛', '观看']
