/** Open a list of parts of the figure before them. With `whole` the parts are said to be all of it. */
export const OPENERS: Record<string, { whole: boolean }> = {
  其中: { whole: false }, 包括: { whole: false }, 包含: { whole: false }, 主要有: { whole: false }, 含: { whole: false },
  分别为: { whole: true }, 分为: { whole: true }, 分别是: { whole: true }, 分别有: { whole: true },
  分别用于: { whole: true }, 分别安排: { whole: true },
  具体为: { whole: true }, 具体是: { whole: true }, 分项是: { whole: true }, 分项为: { whole: true },
}

/** Two that between them are all. */
export const COMPLEMENTS = [
  ['上半年', '下半年'], ['男', '女'], ['专职', '兼职'], ['通过', '退回'], ['线上', '线下'], ['城镇', '农村'], ['公有制', '非公有制'], ['国有', '非公'], ['现场', '限期'], ['当场', '限期'],
  ['实到', '请假'], ['实到', '缺席'], ['胜', '负'], ['在职', '退休'], ['在职', '离退休'], ['在职', '下岗'], ['在岗', '下岗'], ['在岗', '离岗'], ['省内', '省外'], ['市内', '市外'],
  ['县内', '县外'], ['本省', '外省'], ['本地', '外地'], ['本地', '外来'], ['新签', '续签'], ['单独', '联合'], ['独立', '联合'], ['采纳', '未采纳'], ['单位缴', '个人缴'],
]

/** What comes in is settled here or sent on: of two such all may be told, but others may still be open. */
export const SETTLED = [['成功', '移交'], ['成功', '移送'], ['成功', '转'], ['办结', '移交'], ['办结', '转办'], ['办结', '移送'], ['化解', '移交'], ['化解', '移送']]

/** After these the list goes back to the outer whole: 其中3家…，还有2家…. */
export const RETURNS = ['还有', '另有', '另外', '此外', '其余', '其他', '剩余']

/** What is left of a list of all: its last part. */
export const REMAINDER = ['其他', '其它', '其余']

/** People may be several of these at once: such parts are never added up. */
export const OVERLAPPING_PEOPLE = [
  '女', '男女', '外来', '农民工', '党员', '团员', '少数民族', '青年', '困难', '残疾', '退休', '下岗', '劳模', '一线', '本地', '外省', '外地', '先进', '优秀', '专职', '兼职', '骨干',
  '代表',
]

/** What is so may also be any of its like. */
export const OVERLAPPING = ['新增', '新建', '新发展', '今年', '本年', '上半年', '先进', '优秀', '评为', '获评', '荣获', '示范']

/** Verbs of the base a rate is taken of: of 受理48起 so many were settled. */
export const BASES = ['受理', '接到', '查出', '发现', '排查', '排查出', '应', '共有', '登记', '报名', '符合', '总数', '全镇', '全乡', '申请', '立案', '下达', '任务']

/** Words in the name of a rate that are no part of what it is taken of: 调解成功率, 整改完成率. */
export const RATE_TAILS = ['成功', '完成', '合格', '达标', '覆盖', '完毕', '到位']

/** Between an announced number and its list: 十位同志，即A、B…. */
export const LISTS = [
  '（', '(', '——', '一一', '－－', '--', '即', '分别是', '分别为', '分别在', '分别设在', '分别位于', '分别有', '分别', '包括', '：', ':', '如下', '主要是', '他们是', '她们是', '它们是', '名单是',
  '名单为', '是', '，有', '为',
]

/** Before a list that stands in front of its number: 对A、B、C三家企业. */
export const LIST_HEADS = ['在', '对', '向', '与', '从', '由', '为', '如', '有', '是', '给', '到', '了', '和', '：', '等']

/** 每人, 每户, 人均: an amount for each one of a count. The measure words that may stand for it follow. */
export const EACH: Record<string, readonly string[]> = {
  各: ['名', '人', '位', '户', '家', '个', '对'], 条: ['条'], 处: ['处'], 人: [
    '人', '名', '位', '人次', '个'], 名: ['名', '人', '位'], 位: ['位', '名', '人'], 户: ['户'], 家: ['家', '个'], 个: ['个', '家', '名', '人', '位'],
      次: ['次', '场', '期', '人次', '件次'], 场: ['场', '次', '场次'], 期: ['期', '次'], 份: ['份'], 件: ['件'], 台: ['台'], 例: ['例', '人'], 起: ['起', '件'], 对: ['对',
  ],
  本: ['本', '册'], 套: ['套'], 辆: ['辆'], 村: ['个', '村'], 组: ['组'], 队: ['队', '支'], 支: ['支', '队'], 幅: ['幅'], 张: ['张'], 月: ['个月', '月'], 天: ['天', '日'],
  日: ['天', '日'], 周: ['周'], 室: ['个', '室'], 车: ['辆', '辆次', '车次'],
}

/** Verbs of growth: what they add is part of the standing number of the same noun. */
export const GROWTH = ['新增', '新发展', '发展', '新建', '新组建', '组建', '新成立', '吸收', '新吸收', '新加入', '新入', '新添', '新购', '新投用', '新启用', '添了', '增添', '添置', '新']

/** All there is, what was added counted in. */
export const STOCK = ['累计', '截至', '目前', '现有', '共有', '总数', '总', '到目前', '藏书', '达到', '达', '增加到', '壮大到']

/** Units that count the same thing, by the name of the first. */
export const SAME_UNITS: Record<string, readonly string[]> = { 人: ['人', '名', '位', '个人'], 次: ['次', '场', '场次'], 队: ['队', '支'], 件: ['件', '件次'] }

/** Units that reports use for the same thing, though not side by side. */
export const ALIKE_UNITS: Record<string, readonly string[]> = {
  人: ['人', '名', '位', '个人'], 起: ['起', '件', '例', '宗', '批', '拨', '份'], 次: ['次', '场', '期', '场次'], 家: ['家', '个'],
}

/** Behind the noun a figure counts and before its number: 会员共有|5000人. Longest first. */
export const COUNTING = [
  '达到了', '突破', '现为', '现有', '现达', '分别为', '分别有', '分别达', '只有', '仅有', '共有', '共计', '合计', '总计', '累计', '达到', '已达', '就有', '总数', '人数', '有', '共', '达', '为', '了', '约', '近', '已', '计',
  '是', '的', '仅', '只', '就', '至', '到', '又', '还', '各', '增加到', '提高到', '上升到', '扩大到', '发展到', '增长到', '壮大到', '下降到', '减少到', '降到', '增至', '升至', '降至', '减至',
].toSorted((a, b) => b.length - a.length)

/** The noun behind a number ends before these. */
export const NOUN_ENDS = [
  '以上', '以下', '左右', '参加', '进行', '开展', '现场', '完成', '被', '获', '为', '在', '的', '和', '及', '与', '中', '里', '都', '均', '已', '全部', '实现', '办理', '受', '对', '给', '是', '有', '仅', '只', '虽', '尽管',
  '每人', '每户', '每家', '人均', '户均', '参检', '参训', '参赛', '参保', '参评', '参会', '表示', '纷纷',
]

/** …but these begin a noun: 1090份|有效问卷, 31户|在档困难职工. */
export const NOUN_GOES_ON = [
  '有效', '有关', '有证', '中小', '中层', '对口', '在档', '在册', '在职', '在建', '在编', '在岗', '受灾', '受助', '受检', '被查', '被检查', '被帮扶', '为民', '参赛企业', '参赛职工', '参赛选手', '参赛班组',
  '参训职工', '参训学员', '参保职工', '参检职工', '参会代表',
]

/** What 里, 中 may stand behind to say: among these. */
export const CONTAINERS = [
  '支出', '收入', '会员', '职工', '企业', '工会', '单位', '干部', '案件', '人员', '农民工', '女工', '困难户', '学生', '隐患', '合同', '职工家庭', '争议', '部分', '资金', '经费', '总数', '件', '起',
  '次', '份', '处', '条', '家', '个', '名', '人', '户',
]

/** 中 is part of these. */
export const NOT_INSIDE = ['心', '学', '小', '层', '级', '央', '国', '共', '队', '午', '秋', '旬', '期', '途', '标', '介', '华']

/** Right before a number: it tells how much more or less, and not how many. */
export const DELTAS = [
  '增加', '新增加', '增长', '净增', '多', '增', '提高', '上升', '上涨', '高', '高出', '高于', '减少', '净减', '下降', '降低', '少', '低', '低于', '减', '回落', '超', '超额', '超出', '超支', '结余', '节余', '相差',
  '翻', '上浮', '上调', '增资', '增收', '超收', '短收', '增支', '减收', '缺口', '差额', '缩短', '压缩', '延长', '提升', '涨',
  '又添', '新添', '再添', '增添',
]

/** …but not before these nouns: 少儿|1900册 is none fewer. */
export const NO_DELTAS = ['少儿', '少年', '少女', '少数', '多数', '多方', '多人', '多媒体', '多功能']

/** One of many, told of for its size. */
export const EXTREMES = ['最多', '最高', '最大']

/** What is left over many years, and not of this one. */
export const STOCK_LEFT = ['年末', '年底', '累计', '历年', '滚存']

/** What is left of what came in when what went out is taken off, or what is lacking. */
export const BALANCE = ['超支', '结余', '节余', '结存', '相差', '缺口']

/** Before a percent: it tells growth or decline. */
export const CHANGES = ['增长', '增幅', '增幅达', '增加', '增速', '提高', '提升', '涨', '上升', '上涨', '上浮', '下降', '降低', '减少', '降幅', '增长率', '涨幅', '升幅', '多', '少']

/** Times and marks that a figure is held against. */
export const EARLIER = [
  '去年', '上年', '前年', '上一年', '上年度', '上一年度', '往年', '年初', '上年末', '去年底', '上月', '上季度', '上一季度', '上期', '上届', '上一届', '上一次', '上次', '上一轮', '前一年', '原来', '原有',
  '原定', '行动前', '活动前', '此前',
]

/** …and the time of the report itself. */
export const NOW = ['现在', '如今', '目前', '至今', '到今天', '眼下', '现有']

/** What is left when some is done. */
export const RESTS = ['剩余', '剩下', '还剩', '仅剩', '只剩', '还有', '尚有', '其余', '另有', '另外', '余下', '未', '仍有', '注销', '退会', '淘汰', '脱困', '解困', '脱贫', '销档', '退出', '目前', '正在', '仍在', '还在', '待', '没', '不', '还差', '欠', '欠缴', '欠收', '未缴']

/** Of these it is sure that nothing else is left. */
export const LEFT = ['剩余', '剩下', '余下', '还剩', '仅剩', '只剩', '其余', '未办结', '未结', '还差']

/** Last, in the words before a rate or its counts: these name other things than what the rate is taken of. */
export const NOT_OF = ['任务', '目标', '计划', '预算', '指标']

/** What a rate is taken of where its name does not say it: words of the upper count, words of the lower one. */
export const RATES: Record<string, { of: readonly string[]; over: readonly string[] }> = {
  执行: { of: ['支出'], over: ['收入', '预算'] },
  回收: { of: ['收回', '回收'], over: ['发放', '发出', '下发'] },
  入会: { of: ['会员', '加入工会'], over: ['职工', '员工', '职工总数', '从业人员'] },
  建会: { of: ['已建会', '建立工会', '建会', '已建'], over: ['企业', '单位'] },
  签订: { of: ['签订', '签约', '覆盖企业'], over: ['企业', '建会企业', '职工'] },
  签约: { of: ['签订', '签约', '覆盖企业'], over: ['企业', '建会企业'] },
  覆盖: { of: ['覆盖'], over: ['企业', '职工'] },
  兑付: { of: ['要回', '追回', '兑付', '付清', '讨回'], over: ['金额', '拖欠'] },
  收缴: { of: ['实收', '收缴', '入库', '实缴'], over: ['应收', '应缴'] },
  到会: { of: ['到会', '实到', '参加', '出席'], over: ['应到'] },
  录取: { of: ['录取'], over: ['参加', '高考', '报名'] },
  就业: { of: ['就业', '上岗'], over: ['失业', '下岗', '培训'] },
  参保: { of: ['参保', '参加'], over: ['职工', '会员'] },
  完成: { of: ['完成', '累计'], over: ['任务', '计划', '目标'] },
}

/** Before a whole that counts and amounts make; the second only in a clause of its own. */
export const TOTALLING = /[共总合累计]/
export const SUM_WORDS = /花[了费去]|价值|折款|金额|支出|投入|保费|预算|培训|需|(?:发放|送去|送上|支付|缴纳|收缴|收取|补助|资助|捐)[^，。；、]{0,3}(?:[金款费]|资金)?$/

/** What stands up to these only tells when and where: 今年前八个月累计新建工会, 全镇共有会员. */
export const SCOPES = [
  '累计', '合计', '共有', '现有', '共辖', '所辖', '共', '月份', '个月', '月', '今年', '本年', '全年', '上半年', '下半年', '年底', '以来', '目前', '全镇', '全乡', '全县', '全区', '全市', '全省', '全街道',
  '园区', '街道', '开发区', '我镇', '我乡', '我县', '我区', '我市', '其中', 'X年', 'x年', '_年',
]

/** 累计, 1—4月: reckoned from the beginning of the year. */
export const TO_DATE = ['累计', '总数达']

/** 这4家: the number points back. */
export const BACKWARD = ['这', '上述', '该', '以上', '此', '全部', '全体', '所有']

/** What an announced number counts when the list that follows is marked by steps. */
export const STEPPED = [
  '方面', '环节', '步骤', '问题', '特点', '层面', '阶段', '层次', '举措', '措施', '工作', '任务', '重点', '事', '实事', '突破', '加强', '抓', '转变', '提升', '不足', '建议', '要求', '目标', '希望',
  '体会', '启示', '经验', '做法', '原因', '短板', '变化', '亮点', '意见', '打算',
]

/** 一是, 一要, 一抓, 第一件: the marks of steps; N is their number. */
export const STEP_MARKS = ['N是', 'N要', 'N抓', '第N，', '第N、', '第N件', '第N项', '第N个', '第N条']

/** …and mere numberings of them, with their first number. */
export const NUMBERINGS = ['（1）', '(1)', '①', '（N）', '1、', '1.', '1．', 'N、', '1□']
