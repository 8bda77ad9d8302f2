/** Family names that begin a person's name; those that also begin everyday words need a cue around them anyway. */
export const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施励茅洪柳齐俞章鲁葛倪严牛温季殷庄韦覃葛祝麻卓岑游牟蓝阮柴詹柯翁苗佟裴耿桑岳尤童虞舒甘骆伍符鲍辛卞聂焦霍翟窦滕邢樊靳'

/** Right before a name. */
export const BEFORE_NAME = [
  '叫', '职工', '员工', '工人', '女工', '会员', '新会员', '当事人', '选了', '选举', '推选', '选出', '由', '姓名', '户主', '同志', '推荐', '一等奖', '二等奖', '三等奖', '优秀奖', '主席', '接待人',
  '联系人', '接', '老师', '小哥', '聘请', '聘任', '任命', '增补',
]

/** Right behind one. */
export const AFTER_NAME = [
  '男', '女', '任', '当', '来', '说', '反映', '同志', '师傅', '等', '起', '从', '为', '负责', '接待', '经办', '入会', '加入', '担任', '出任', '兼任', '在', '被', '向', '因', '就', '要求',
  '称', '住院', '生病', '去世', '受伤', '连任', '当选', '获',
]

/** Of these words a name is the subject: they make a person a party to what is told. */
export const PARTY_BEFORE = ['职工', '员工', '工人', '女工', '当事人', '叫']
export const PARTY_AFTER = ['反映', '反应', '说', '称', '来访', '投诉', '申请', '要求', '被']

/** What a person was chosen for, the longer first, and the words of choosing. */
export const POSTS = ['副主席', '主席', '经审委主任', '女职工委员会主任', '女工委主任', '委员'] as const
export const CHOSEN = ['当选', '连任', '担任', '出任', '选为'] as const
