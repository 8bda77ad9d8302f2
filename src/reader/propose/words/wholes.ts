/** Right before what was done these say that it was done with all, the longer first. */
export const WHOLLY: readonly string[] = ['已经全部', '已全部', '均已', '都已', '全部', '全都', '都', '均', '全']
