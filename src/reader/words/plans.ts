/** Words that make a statement one of what is to be done. Looked for in the clause first, then in the sentence, then in the headings above. */
export const PLANNED = [
  '计划', '拟', '将于', '将在', '将', '力争', '争取', '准备', '打算', '确保', '预计', '预期', '目标是', '目标为', '应当', '应', '要', '须', '继续', '下一步', '明年', '来年', '下一年度',
  '今后', '年内', '下年', '下半年，重点', '下半年重点', '下半年要', '下半年，要', '下半年，着力', '下半年，围绕',
]

/** Words that make it one of what was done, stronger than the section it stands in. */
export const DONE = ['已', '已经', '共', '完成了', '了', '先后', '去年', '截至', '目前']

/** …and these are no words of planning: 需要, 主要, 将近, 反应; 需继续动员的12家 is a state. */
export const NOT_PLANNED = [
  '需要', '主要', '重要', '要求', '要素', '要点', '纲要', '摘要', '将近', '反应', '适应', '响应', '相应', '供应', '应急', '应建', '应有', '应到', '应换届', '应签', '应检', '应参', '应对', '对应', '应收', '应缴', '必要', '扼要',
  '首要', '要约', '模拟', '虚拟', '计划生育',
  '比计划', '较计划', '要工资', '要钱', '要账', '要回', '讨要', '索要',
  '需继续', '仍需', '尚需', '应届', '应用', '按计划', '应保尽保', '简要', '就要求', '不要', '继续教育', '应邀', '须知', '必须', '要么', '大将', '将军', '计划的', '计划数', '计划任务', '年初计划',
  '工作计划', '年度计划', '原计划', '计划书', '计划总数',
]

/** In a heading or a line that ends with ：: what stands below is planned. */
export const PLAN_HEADINGS = [
  '计划', '打算', '思路', '安排', '下一步', '下步', '下半年', '想干', '想做', '明年', '下半年工作', '今后', '努力方向', '工作目标', '应做好', '要做好', '重点工作任务', '下一阶段', '工作设想', '规划', '展望',
]
export const DONE_HEADINGS = ['总结', '回顾', '情况', '成效', '做法', '完成']

/** Words of what is not done yet, and so stands there when the plan is made. */
export const LEFT = ['尚未', '未完成', '逾期', '到期', '未办结', '未整改', '未落实', '欠缴', '待']
