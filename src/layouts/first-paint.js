(function () {
  var root = document.documentElement;
  var name = root.dataset.storage;
  root.classList.add('has-script');
  try {
    var display = JSON.parse(localStorage.getItem(name + 'display') || '{}');
    if (/^(light|dark)$/.test(display.theme)) root.dataset.theme = display.theme;
    if (/^large/.test(display.size)) root.dataset.size = display.size;
    if (display.spacing === 'wide') root.dataset.spacing = 'wide';
  } catch (_) {}
  var view = /[?&]view=(mentor|pair)\b/.exec(location.search);
  try {
    if (view) sessionStorage.setItem(name + 'view', view[1]);
    else view = [, sessionStorage.getItem(name + 'view')];
  } catch (_) {}
  if (view && view[1] === 'mentor') root.dataset.view = 'mentor';
})();
