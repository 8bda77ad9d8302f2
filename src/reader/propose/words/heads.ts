/** How women and migrants are spoken of: the word that begins it, whatever follows (女的, 女职工, 外地工人). */
export const WHO: Readonly<Record<string, 'women' | 'migrants'>> = {
  女: 'women', 妇女: 'women', 外来: 'migrants', 外地: 'migrants', 外省: 'migrants', 外乡: 'migrants', 新居民: 'migrants', 农民工: 'migrants', 民工: 'migrants',
}

/** What may stand between such a word and its number. */
export const TAIL = /^(?:性|籍)?(?:同志|同胞|务工会员|工会员|务工人员|务工者|务工|职工|会员|员工|工人|人员|工(?!资|作|会|伤|程)|人)?的?(?:有|共|为|是|各)?[:：]?/

/** All of those told of: 都是外地的, 均为女工. */
export const ALL = ['都是', '全是', '均为', '均是', '都为', '全部是', '全都是', '全部为']

/** …and what they did, before it: 女工来访1人. */
export const DID = /^(?:来访|来电|来信|参加|到会|参赛)/

/** Behind 个 these make people of it. */
export const PEOPLE = [
  '职工', '小工', '焊工', '电工', '车工', '钳工', '普工', '冲床工', '缝纫工', '木工', '机修工', '保安', '保洁', '司机', '家属', '群众', '工人', '员工', '会员', '新会员', '选手', '队员', '运动员', '演员',
  '代表', '人', '老乡', '村民', '娃', '孩子', '小朋友', '务工人员', '小伙', '师傅', '学员', '学生', '大学生', '重伤', '轻伤',
]
export const PEOPLE_UNITS = ['人次', '个人', '人', '名', '位', '口人']

/** Right behind a number of people these only say that they were there. */
export const ATTENDING = ['参加', '参与']
