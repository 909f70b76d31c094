// The page can be read without this: it filters findings and tells the browser which language is shown.
(() => {
  for (const radio of document.querySelectorAll('[name=language]')) {
    radio.addEventListener('change', () => { document.documentElement.lang = radio.value; });
  }

  const form = document.querySelector('form.filters');
  if (!form) {
    return;
  }

  const apply = () => {
    const severities = new Set([...form.querySelectorAll('[name=severity]:checked')].map(box => box.value));
    const file = form.elements.file.value, rule = form.elements.rule.value;
    let shown = 0;
    for (const section of document.querySelectorAll('section.file')) {
      section.hidden = file !== '' && section.id !== file;
      for (const group of section.querySelectorAll('.group')) {
        let any = false;
        for (const finding of group.querySelectorAll('.finding')) {
          finding.hidden = !severities.has(finding.dataset.severity) || (rule !== '' && finding.dataset.rule !== rule);
          any ||= !finding.hidden;
          shown += !finding.hidden && !section.hidden ? 1 : 0;
        }
        group.hidden = !any;
      }
      for (const link of section.querySelectorAll('.picture a')) {
        link.style.display = document.getElementById(link.getAttribute('href').slice(1)).hidden ? 'none' : '';
      }
    }
    form.querySelector('.shown').textContent = shown;
  };

  form.addEventListener('change', apply);
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  apply();
})();
