/** What a chat puts where no words were. */
export const NOISE = ['[图片]', '[语音]', '[视频]', '[文件]', '[链接]', '[表情]', '[动画表情]', '[位置]', '[聊天记录]', '[小程序]', '[撤回]']

/** A message that opens so speaks of the one before. */
export const AMENDING = ['补充一下', '补充', '刚才那条', '上一条', '上面那条', '更正一下', '更正', '不对', '错了', '说错了', '写错了', '打错了', '应该是', '改成', '改为', '对了', '漏了', '忘了说', '还有一点', '纠正']

/** …and these say that what was told before is wrong, so that the later word holds. */
export const CORRECTING = ['更正', '不对', '错了', '说错', '写错', '打错', '应该是', '改成', '改为', '纠正', '少说了', '多说了', '说少了', '说多了', '少报了', '多报了', '报少了', '报多了']

/** How one is spoken to: what opens a message and tells nothing. */
export const ADDRESSED = ['主席', '书记', '领导', '主任', '镇长', '老师', '同志']

/** A list into which everyone writes his own line. */
export const ROLL = ['#接龙', '接龙', '名单']

/** A clause that opens so tells of one of those told before, and not of all. */
export const ONE_OF = ['一家', '一个', '一起', '一件', '一位', '一名', '另一', '另外一', '其中一', '有一家', '有一个', '还有一家', '两家', '其余', '其他']

/** …and one that opens so tells of all of them. */
export const OF_ALL = ['都', '均', '全部', '全都']

/** What is still to come, and tells of no record and no state: a clause with one of these. */
export const TO_COME = [
  '明天', '后天', '明日', '下周', '下星期', '下个月', '下月', '请各', '请大家', '请带', '请携带', '请参加', '请及时', '请于', '通知', '报名', '准备', '打算', '计划', '拟', '将于', '定于', '预计', '日内',
  '天内', '承诺', '应允', '讲定', '约定', '方案', '谢谢', '大家注意', '请注意', '注意一下', '请做好', '做好防范', '提醒大家', '@所有人',
]
