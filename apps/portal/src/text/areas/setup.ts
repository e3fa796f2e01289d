export const setupTexts = {
  'setup.title': ['首次使用：创建管理员', 'First start: create the administrator'],
  'setup.hint': [
    '系统中还没有任何账号。创建后即可登录并添加组织和人员。',
    'There is no account yet. After this one you can sign in and add units and people.',
  ],
  'setup.code': ['安装码', 'Setup code'],
  'setup.codeHint': ['平台启动时打印在终端里', 'Printed in the terminal when the platform started'],
  'setup.company': ['公司名称', 'Company'],
  'setup.name': ['您的姓名', 'Your name'],
  'setup.mail': ['邮箱', 'Mail address'],
  'setup.create': ['创建', 'Create'],
  'setup.created': ['管理员已创建，请登录。', 'The administrator is created: sign in now.'],
} as const;
