/** Before 了， these leave a list without its verb: 先后建立了，职工之家、…. */
export const IN_TURN = ['先后', '分别', '陆续', '相继']

/** Leave a sentence open when nothing follows. */
export const LEFT_OPEN = ['以及', '和', '与', '及', '或者', '并且', '而且', '对于', '关于', '由于', '因为', '为了', '按照', '随着', '并', '还', '将']

/** …unless they are the end of one of these. */
export const NOT_OPEN = [
  '参与', '给与', '授与', '总和', '饱和', '柔和', '祥和', '温和', '平和', '中和', '调和', '缓和', '人和', '不和', '求和', '讲和', '随和', '谐和', '普及', '涉及', '顾及', '触及', '提及', '波及', '危及', '遍及', '不及', '所及',
  '归还', '偿还', '退还', '交还', '返还', '讨还', '发还', '清还', '合并', '兼并', '归并', '撤并', '裁并', '拆并', '即将', '干将', '大将', '小将', '闯将', '老将', '主将', '健将', '强将', '猛将', '虎将',
]

/** A sentence that begins with one of these and has no second clause has no main clause. */
export const ONLY_SETTING = ['随着', '为了', '由于', '自从', '鉴于', '基于']

/** Good things are secured … */
export const SECURING = ['确保了', '保证了', '保障了', '维护了', '实现了', '促进了', '巩固了', '提高了', '确保']
/** … ills are prevented; an ill at the end of a clause that opens with the first and names none of the last has lost its verb. */
export const ILLS = ['拖欠', '欠薪', '违法', '违规', '侵权', '侵害', '侵犯', '克扣', '浪费', '推诿', '超时加班', '重复上访', '越级上访', '工伤事故', '事故']
export const ILL_ENDS = ['现象', '行为', '事件', '事故', '问题', '情况', '发生']
export const PREVENTING = [
  '杜绝', '防止', '避免', '减少', '遏制', '消除', '解决', '制止', '纠正', '禁止', '降低', '化解', '预防', '防范', '整治', '查处', '打击', '治理', '控制', '处理', '根治', '不', '无', '未', '没有', '零', '免',
  '下降', '受理', '应对', '发现', '调查', '抵制', '惩', '扭转', '改变', '清理', '清欠', '追究', '非', '协调', '调解', '反映', '监察', '关注', '研究', '讨论', '监督', '检查', '帮助',
]
