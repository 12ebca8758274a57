// The grids on paper: outlines only, no tile server. A click chooses a grid; everything can also be done without the map.
(() => {
	const place = document.getElementById('map');
	if (!place || !window.L) return;
	const style = getComputedStyle(document.documentElement);
	const blue = style.getPropertyValue('--blue').trim(), line = style.getPropertyValue('--line-strong').trim();
	const tints = ['#fff', '#f1eee5', '#e9eef6', '#f6f1ea'];
	const plain = grid => ({ color: line, weight: 1, fillColor: tints[Number(grid.community) % tints.length], fillOpacity: 1 });
	const chosen = { color: blue, weight: 3, fillColor: blue, fillOpacity: .18 };
	let map, layers = {}, current;

	const choose = id => {
		if (current && layers[current]) layers[current].setStyle(plain(layers[current].feature.properties));
		current = id;
		if (layers[id]) {
			layers[id].setStyle(chosen).bringToFront();
			map.fitBounds(layers[id].getBounds(), { maxZoom: 15, padding: [60, 60] });
		}
	};

	const draw = data => {
		place.hidden = false;
		map = L.map(place, { attributionControl: false, scrollWheelZoom: false, zoomSnap: .25, keyboard: true });
		const outlines = L.geoJSON(data, {
			style: feature => plain(feature.properties),
			onEachFeature: (feature, layer) => {
				const grid = feature.properties;
				layers[grid.id] = layer;
				layer.bindTooltip(`${grid.name}　${grid.communityName}`, { sticky: true });
				layer.on('click', () => {
					if (place.dataset.link) location.href = `${place.dataset.link}?grid=${grid.id}`;
					else {
						choose(grid.id);
						place.dispatchEvent(new CustomEvent('grid', { detail: grid, bubbles: true }));
					}
				});
			},
		}).addTo(map);
		map.fitBounds(outlines.getBounds(), { padding: [10, 10] });
		const labels = L.layerGroup(Object.values(layers).map(layer => L.tooltip({ permanent: true, direction: 'center', className: 'grid-label' })
			.setLatLng(layer.getBounds().getCenter()).setContent(layer.feature.properties.name)));
		const near = map.getZoom() + 1.5;
		map.on('zoomend', () => map.getZoom() >= near ? labels.addTo(map) : labels.remove());
		const found = document.querySelector('[data-grid]')?.dataset.grid || document.getElementById('grid')?.value;
		if (found) choose(found);
	};

	const open = () => {
		if (place.dataset.opened) return;
		place.dataset.opened = '1';
		place.setAttribute('role', 'group');
		place.setAttribute('aria-label', place.dataset.label);
		fetch(place.dataset.geojson).then(answer => answer.ok ? answer.json() : Promise.reject()).then(draw).catch(() => place.remove());
	};

	document.addEventListener('choose-grid', event => map && choose(event.detail));
	const button = document.getElementById('open-map');
	if (button) button.addEventListener('click', () => { open(); button.setAttribute('aria-expanded', 'true'); });
	else open();
})();
