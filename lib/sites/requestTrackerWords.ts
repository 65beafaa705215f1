/**
 * How Request Tracker tells a reply from a comment: only in words, in the language of the interface
 * (bestpractical/rt 5.0.3, `share/po`). Where a language has no translation, Request Tracker falls back to English.
 */

/** "Ticket created", "Correspondence added": what the customer wrote or was sent. Sources of patterns. */
export const publicEvents = [
  ...['.{1,20} created', '.{1,20} erstellt', '.{1,20} créé\\(e\\)', '.{1,20} creado', '.{1,20} criado'],
  ...['.{1,20} aangemaakt', 'creato .{1,20}', '.{1,20} utworzono', '.{1,20}を作成しました', '.{1,20} vytvořen'],
  ...['.{1,20} oprettet', '.{1,20} luotu', '.{1,20} opprettet', '.{1,20} создан', '.{1,20} skapad'],
  ...['.{1,20} oluşturuldu', '.{1,20} létrehozva', '.{1,20} creat'],
  ...['Correspondence added', 'Antwort hinzugefügt', 'Courrier ajouté', 'Correspondencia agregada'],
  ...['Correspondência adicionada', 'Correspondentie toegevoegd', 'Aggiunta corrispondenza'],
  ...['Korespondencja została dodana', 'Korespondence zaznamenána', 'Korrespondance tilføjet', 'Kirjeenvaihto lisätty'],
  ...['Svar lagt til', 'Добавлен ответ', 'Brevväxling', 'Uygunluk eklendi', 'Válasz hozzáadva', 'Resposta afegida'],
  ...['Dodana korespondencija', 'Corespondență adăugată', 'Korešpondencia pridaná', 'Dopisovanje dodano'],
  ...['Προστέθηκε Αλληλογραφία', 'Кореспонденция добавена', '创建申请单回复', '新增申請單回覆', 'تم إضافة رد'],
];

/** "Comments added": for members of staff only. */
export const internalEvents = [
  ...['Comments added', 'Kommentar hinzugefügt', 'Commentaires ajoutés', 'Comentarios añadidos'],
  ...['Comentários adicionados', 'Commentaar toegevoegd', 'Aggiunti commenti', 'Komentarze zostały dodane'],
  ...[
    'コメントが追加されました',
    'Komentáře přidány',
    'Kommentarer tilføjet',
    'Kommentti lisätty',
    'La til kommentarer',
  ],
  ...['La til kommentarar', 'Добавлен комментарий', 'Kommentarer tillagda', 'Yorumlar eklendi', 'Megjegyzés hozzáadva'],
  ...['Comentaris afegits', 'Komentar dodan', 'Aomentariile au fost adăugate', 'Komentáre pridané'],
  ...['Komentarji so bili dodani', 'Τα Σχόλια προστέθηκαν', 'Коментарите добавени', '创建注释完成', '新增評論完畢'],
  ...['تم إضافة التعليقات'],
];
