/** Measure words that are taken for one another: 200起 and 200条 of one thing. */
export const EXCHANGED: readonly (readonly string[])[] = [['起', '件', '例', '宗', '条', '处', '个', '项']]

/** What came in … */
export const RAISED = ['查出', '发现', '排查出', '排查', '受理', '接到', '接待', '收到', '查找出', '查找', '征集', '立案']
/** … and what was done about it: the same things, counted again. */
export const SETTLED = ['整改', '办结', '调解', '调处', '结案', '化解', '处理', '解决', '采纳', '落实', '查处', '整治', '消除', '答复', '调解成功', '完成整改', '已整改', '成功调解']

/** Between such a verb and its number. */
export const SETTLED_TAILS = ['了', '完毕', '完成', '成功', '到位', '率', '的', '其中']

/** Heads of what has an amount: it grows by percent, not by percentage points. */
export const AMOUNTS = ['工资', '收入', '工资水平', '金额', '会费', '经费', '产值', '报酬', '薪酬', '待遇', '会员数', '人数', '总数', '投入', '补贴', '标准']
/** Heads of what is a share already; its change is told in percentage points. */
export const SHARES = ['率', '占比', '比重', '比例', '份额', '覆盖面', '满意度']
export const CHANGES = ['上浮', '上涨', '增长', '提高', '提升', '增加', '上升', '下降', '降低', '减少', '回落', '下浮']

/** Those who stand in a list of people, and are counted in heads, never in visits. */
export const STANDING = ['现有会员', '会员总数', '共有会员', '工会会员', '在册会员', '女会员', '农民工会员', '职工总数', '共有职工', '在职职工', '会员人数', '职工人数', '新增会员', '发展会员', '发展新会员', '困难职工档案']

/** The same where nothing stands before them in their clause: 工会71家、会员6312人. */
export const STANDING_ALONE = ['会员', '职工会员', '职工', '在职职工', '党员']
