/** What a title does not run across to its left: verbs of holding, and what joins. */
export const STOPS = [
  '召开', '召开了', '举办', '举办了', '举行', '举行了', '开展', '开展了', '组织', '组织了', '搞', '搞了', '办', '办了', '开', '开了', '进行', '进行了', '参加', '参加了', '参与', '做了', '上了', '会同',
  '接待', '的', '个', '一次', '一场', '一期', '一个', '到', '去', '在', '了', '和', '与', '及', '为', '对', '把',
]

/** How the names of events end: a title runs on to its right over these, and where no word of a ledger heads it, one of these does. */
export const TITLE_ENDS = ['大会', '会议', '例会', '晚会', '座谈会', '运动会', '培训班', '培训', '活动', '比赛', '友谊赛', '联赛', '邀请赛', '大赛', '竞赛', '比武', '讲座', '演练', '检查', '问答', '演出', '会', '班', '课', '赛']

/** How titles of papers end that begin with 关于. */
export const PAPERS = ['通知', '意见', '办法', '决定', '批复', '函', '报告', '请示', '通报', '方案', '倡议']
