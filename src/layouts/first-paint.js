(function (root, name) {
  name = root.dataset.storage;
  root.classList.add('has-script');
  try {
    var display = JSON.parse(localStorage.getItem(name + 'display')) || {};
    if (/^(light|dark)$/.test(display.theme)) root.dataset.theme = display.theme;
    if (/^larger?$/.test(display.size)) root.dataset.size = display.size;
    if (display.spacing === 'wide') root.dataset.spacing = 'wide';
  } catch (_) {}
  var preview = parent !== self && /[?&]preview\b/.test(location.search);
  var view = (/[?&]view=(mentor|pair)/.exec(location.search) || [])[1];
  try {
    if (view) sessionStorage.setItem(name + 'view', view);
    else if (!preview) view = sessionStorage.getItem(name + 'view');
  } catch (_) {}
  if (view === 'mentor') root.dataset.view = view;
  try {
    var lesson = /\/lessons\/([\w-]+\/[\w-]+)\/$/.exec(location.pathname)[1];
    var plan = preview ? { lessons: {} } : JSON.parse(localStorage.getItem(name + 'plan'));
    var changes = plan.lessons[lesson] || [];
    var css = preview ? '.lesson,' : '';
    changes.forEach(function (change) {
      var id = change.section || change.exercise || change.of;
      if (!/^[\w-]+(\/[\w-]+)?$/.test(id)) return;
      (/hide|move|reword/.test(change.type) ? ['rail', 'exercise', 'section'] : ['rail', 'exercise']).forEach(function (mark) {
        css += '[data-' + mark + '="' + id + '"],';
      });
    });
    if (css) {
      root.dataset.plan = preview ? 'preview' : plan.isPaused ? 'paused' : 'on';
      self.lessonSource = fetch('source.json').catch(function () {});
      (root.dataset.tailoring || '').split(' ').forEach(function (file) {
        if (file) import(file).catch(function () {});
      });
    }
    if (css && !plan.isPaused) {
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(css + '.facts,.rail-count,.lesson-bar,.minute-strip,.section-time,.section-turn,.exercise-kind{visibility:hidden}');
      document.adoptedStyleSheets = [sheet];
      var show = function () {
        document.adoptedStyleSheets = [];
      };
      setTimeout(show, 3000);
      document.addEventListener('readystatechange', function () {
        setTimeout(show, 1000);
      });
    }
  } catch (_) {}
})(document.documentElement);
