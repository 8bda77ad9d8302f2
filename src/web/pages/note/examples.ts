/* What stands in the empty boxes: the reader reads both. */

export const sentence = '8月18日桥东村妙笔文具2名女工反映工资被扣800元，已调解成功'
export const chat = '罗水良 8-19 09:12\n今天村里开了安全培训，43人，外来的27'
