/** Verbs of doing something to people or firms: a number behind them tells how many were reached, never how many there are. */
export const doing: readonly string[] = [
  '培训', '组织', '慰问', '帮助', '帮扶', '救助', '资助', '发展', '新增', '新建', '组建', '吸收', '吸纳', '走访', '参加', '表彰', '评选', '评出', '推荐', '召开', '举办',
  '开展', '发放', '调解', '受理', '接待', '检查', '签订', '培养', '培育', '动员', '邀请', '选派', '涉及', '覆盖', '惠及', '服务', '追回', '减少', '流失', '转入', '转出', '参赛', '获奖', '撤销',
]

/** Verbs of taking part in what another does: 配合开展检查 is no round of one's own. With ^ only where the stretch opens. */
export const joining: readonly string[] = ['配合', '参与', '协助', '协同', '^参加', '^组队', '^选派']
