(function (root, name) {
  name = root.dataset.storage;
  root.classList.add('has-script');
  try {
    var display = JSON.parse(localStorage.getItem(name + 'display')) || {};
    if (/^(light|dark)$/.test(display.theme)) root.dataset.theme = display.theme;
    if (/^larger?$/.test(display.size)) root.dataset.size = display.size;
    if (display.spacing === 'wide') root.dataset.spacing = 'wide';
  } catch (_) {}
  var view = (/[?&]view=(mentor|pair)/.exec(location.search) || [])[1];
  try {
    if (view) sessionStorage.setItem(name + 'view', view);
    else view = sessionStorage.getItem(name + 'view');
  } catch (_) {}
  if (view === 'mentor') root.dataset.view = view;
})(document.documentElement);
