/** How the names of places where something is held end. */
export const PLACE_ENDS = [
  '广场', '文化礼堂', '礼堂', '会议室', '调解室', '接待室', '活动室', '培训室', '实训室', '成人学校', '学校', '文化中心', '文体中心', '活动中心', '服务中心', '文化馆', '体育馆', '图书馆', '影剧院', '剧院', '公园', '球场', '操场', '体育场',
  '大厅', '食堂', '车间', '厂区', '绿道', '村委会', '村部', '大院', '驿站', '阅览室', '基地', '党校', '职校', '技校', '幼儿园', '训练场', '展厅', '会堂',
]

/** Before the place of an event. */
export const AT = ['地点', '地址', '在', '于', '到', '位于']

/** Before a union or village that one goes to or speaks of, and that is not the one who tells. */
export const TOWARDS = ['到', '去', '在', '赴', '对', '给', '深入', '走访', '走访了', '来自', '下到', '前往', '检查', '检查了', '陪同', '联系']

/** Right before the name of a union these make it whence someone came, where he went, or what took it in; by how the label of such a field begins. */
export const DIRECTIONS: Readonly<Record<string, readonly string[]>> = { 转自: ['转自', '从', '由', '自'], 转往: ['转往', '转到', '转至', '转去', '到', '往', '去'], 并入: ['并入', '并到'] }

/** How the names of firms and unions end that no register knows yet, the longer first. */
export const FIRM_ENDS = ['管理有限公司', '科技有限公司', '实业有限公司', '工贸有限公司', '股份有限公司', '集团有限公司', '有限责任公司', '有限公司', '公司', '集团', '加工点', '加工厂', '作坊', '合作社', '经营部', '厂']
export const UNION_ENDS = ['联合工会', '总工会', '工会']

/** A character behind 厂 that makes it no end of a name. */
export const NOT_END = '里方长区房家商子内外规址的'

/** What a name does not run across to its left. */
export const BREAKS = [
  '叫做', '叫', '了', '在', '到', '去', '的', '个', '家', '这', '那', '我', '你', '他', '她', '有', '是', '说', '和', '与', '跟', '对', '由', '从', '被', '给', '向', '为', '所属工会',
  '走访', '检查', '督查', '用人单位', '新增', '一', '某', '该', '本', '召开', '任', '起', '及', '、', '第', '轮', '次', '批', '各', '户', '加入', '愿意', '讲', '里', '成立', '组建', '新建',
  '建立', '撤销',
]

/** Before the name of a firm these make it the one who tells: 我们汇芯电子. */
export const OURS = ['我们', '我厂', '我司', '我公司', '本厂', '本公司']

/** Before the name of who won. */
export const WINNING = ['冠军', '冠军是', '亚军', '季军', '第一名', '第二名', '第三名', '一等奖', '二等奖', '三等奖', '优胜奖']
