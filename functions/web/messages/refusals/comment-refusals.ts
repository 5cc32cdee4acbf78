const en = {
  'already-answered':
    'Someone has dealt with this comment already. Open it again if it needs more.',
  'reply-under-way':
    'A reply to this comment is under way already. Withdraw that one first if another is to go out.',
  'reply-to-post':
    'An approved reply to this comment waits to be posted, or it is not known whether it is out. Say there first what became of it: where it was posted, or that it won’t be.',
  'not-its-channel':
    'A reply goes to the channel on which the comment stands. Choose that one; what all are to read is a statement.',
  'no-family': 'Only an answer for many has openings. Leave them empty.',
  'answer-under-way':
    'An answer to this comment is on its way already. Wait and see whether it comes out.',
  'stale-family':
    'This answer may not be used any more: a fact has changed, an update has come or is due, or it is a day old. Have it approved anew.',
  'no-text':
    'This answer has no words for the channel of the comment. Choose another one, or write a reply to this comment alone.',
  'not-approved': 'The reply to this comment is not out yet. Have it approved and posted first.',
  'no-ground': 'Choose a ground from the list. Criticism stays, rude or not.',
  'not-archived':
    'The words that stand there now are not archived. Propose the removal, which archives them.',
  'same-person': 'You proposed it, so someone else decides. Ask another moderator.',
  'already-proposed': 'Its removal is proposed already. Load the page again to see how it stands.',
  'not-removed': 'The removal has moved on. Look at how it stands now.',
  'answered-elsewhere':
    'No answer of ours can stand below this: it was a call, a letter, or about a page of our own. Call or write back.',
  'not-yet-said': 'That time is still to come. Choose when it was said.',
  'still-open':
    'The comment is open already. Answer it, hand it over, or say why it needs no reply.',
  'incident-closed':
    'The incident is closed, or was opened by mistake. Put the comment with another incident, or with none.',
};

const sv: typeof en = {
  'already-answered':
    'Någon har redan tagit hand om kommentaren. Öppna den igen om den behöver mer.',
  'reply-under-way':
    'Ett svar på kommentaren är redan på väg. Dra tillbaka det först om ett annat ska ut.',
  'reply-to-post':
    'Ett godkänt svar på kommentaren väntar på att läggas ut, eller så är det osäkert om det är ute. Säg där först vad som blev av det: var det lades ut, eller att det inte läggs ut.',
  'not-its-channel':
    'Ett svar går till den kanal där kommentaren står. Välj den; det som alla ska läsa är ett uttalande.',
  'no-family': 'Bara ett svar för flera har inledningar. Lämna dem tomma.',
  'answer-under-way':
    'Ett svar på den här kommentaren är redan på väg. Vänta och se om det kommer ut.',
  'stale-family':
    'Svaret får inte användas längre: en uppgift har ändrats, en uppdatering har kommit eller ska ha kommit, eller så är det ett dygn gammalt. Låt godkänna det på nytt.',
  'no-text':
    'Svaret saknar text för kommentarens kanal. Välj ett annat, eller skriv ett svar på bara den här kommentaren.',
  'not-approved':
    'Svaret på kommentaren är inte ute ännu. Se först till att det godkänns och läggs ut.',
  'no-ground': 'Välj en grund i listan. Kritik får stå kvar, även den som är oförskämd.',
  'not-archived':
    'Det som står där nu är inte sparat. Föreslå att kommentaren tas bort, så sparas det.',
  'same-person': 'Du föreslog det, så någon annan beslutar. Be en annan moderator.',
  'already-proposed':
    'Någon har redan föreslagit att den tas bort. Läs in sidan på nytt och se hur det står.',
  'not-removed': 'Ärendet har gått vidare. Se hur det står nu.',
  'answered-elsewhere':
    'Inget svar från oss kan stå under det här: det var ett samtal, ett brev eller gällde en av våra egna sidor. Ring eller skriv tillbaka.',
  'not-yet-said': 'Den tiden har inte kommit än. Välj när det sades.',
  'still-open':
    'Kommentaren är redan öppen. Besvara den, lämna över den, eller ange varför den inte behöver svar.',
  'incident-closed':
    'Händelsen är avslutad, eller öppnades av misstag. Lägg kommentaren till en annan händelse, eller till ingen.',
};

/** Refusals that are about comments, and answers to them. */
export const commentRefusals = { en, sv };
