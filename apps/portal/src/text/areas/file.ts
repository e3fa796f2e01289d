export const fileTexts = {
  'file.files': ['附件', 'Files'],
  'file.photos': ['照片和附件', 'Photos and files'],
  'file.add': ['添加附件', 'Add files'],
  'file.reportHint': [
    '截图或照片能帮助我们更快处理。可以拖到这里，或直接粘贴。',
    'Screenshots and photos help us. Drop or paste them here.',
  ],
  'file.photo': ['拍照', 'Take a photo'],
  'file.adding': ['正在添加的附件', 'Files being added'],
  'file.progress': ['{name} 的上传进度', 'Progress of {name}'],
  'file.refused': ['文件未被接受', 'The file was not accepted'],
  'file.lost': ['网络中断，文件已保留，恢复后自动重传', 'Connection lost. The file is kept, and sent again.'],
  'file.retry': ['重新上传 {name}', 'Send {name} again'],
  'file.cancel': ['取消上传 {name}', 'Stop sending {name}'],
  'file.leave': ['不添加 {name}', 'Leave {name} out'],
  'file.remove': ['删除 {name}', 'Remove {name}'],
  'file.from': ['{name}，{who} 添加', '{name}, added by {who}'],
} as const;
