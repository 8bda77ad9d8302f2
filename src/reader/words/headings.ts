/** Words that open the body under a heading; with a comma behind them they stand at the head of a sentence. */
export const BODY_OPENERS = ['今年以来', '一年来', '半年来', '近年来', '今年', '上半年', '下半年', '全年', '截至目前', '截至', '截止', '本年度', '一年以来', '到目前为止', '年初以来']

/** Behind these a word of time is an object and opens nothing: 总结今年，谋划明年. */
export const OBJECT_VERBS = ['总结', '回顾', '谋划', '落实', '做好', '完成', '围绕', '立足', '截至', '对照', '梳理', '从', '在', '自', '对', '与', '比', '较', '和', '至', '到', '于', '的', '安排', '部署']
