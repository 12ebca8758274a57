// The filing form step by step, with a draft that stays in this browser. Without this file the form is one long page.
(() => {
	const form = document.getElementById('filing');
	if (!form) return;
	const words = form.dataset, draftName = 'yishitang-draft';
	const steps = [...form.querySelectorAll('.step')];
	const one = name => form.elements[name];
	let at = 0, photos = [], sending = false;
	document.documentElement.classList.add('scripted');

	// steps
	const line = document.createElement('ol');
	line.className = 'steps brief';
	steps.forEach(step => {
		const item = document.createElement('li');
		item.textContent = step.dataset.name;
		line.append(item);
	});
	form.querySelector('#summary').before(line);
	const button = (text, kind, act) => {
		const made = document.createElement('button');
		made.type = 'button';
		made.className = `btn ${kind}`;
		made.textContent = text;
		made.addEventListener('click', act);
		return made;
	};
	const go = (to, focus = true) => {
		at = to;
		steps.forEach((step, i) => step.hidden = i !== at);
		[...line.children].forEach((item, i) => {
			item.className = i < at ? 'done' : i === at ? 'now' : 'todo';
			item.toggleAttribute('aria-current', i === at);
		});
		if (focus) {
			const heading = steps[at].querySelector('h2');
			heading.tabIndex = -1;
			heading.focus({ preventScroll: true });
			line.scrollIntoView({ block: 'start' });
		}
		if (at === 1) look();
	};
	const next = () => {
		if (at === 0 && !one('text').value.trim()) return complain(one('text'), words.textMissing);
		if (at === 1 && document.querySelector('.look-alikes')) form.querySelector('#seen').value = 'true';
		go(at + 1);
	};
	steps.forEach((step, i) => {
		let row = step.querySelector('.actions');
		if (!row) {
			row = document.createElement('p');
			row.className = 'actions';
			step.append(row);
		}
		if (i < steps.length - 1) row.prepend(button(words.next, 'btn-primary btn-lg', next));
		if (i > 0) row.append(button(words.back, 'btn-link', () => go(at - 1)));
	});

	// errors beside their field, nothing typed is lost
	const complain = (input, sentence) => {
		const field = input.closest('.field');
		field.querySelectorAll('.field-error').forEach(old => old.remove());
		const error = document.createElement('span');
		error.className = 'field-error';
		error.id = `error-${input.name}`;
		error.textContent = sentence;
		(field.querySelector('.choices, .form-control, .form-select') || input).before(error);
		input.setAttribute('aria-invalid', 'true');
		const step = steps.findIndex(section => section.contains(input));
		if (step !== at) go(step, false);
		input.focus();
		field.scrollIntoView({ block: 'center' });
	};
	const tell = sentence => {
		const summary = form.querySelector('#summary');
		summary.innerHTML = '<div class="notice care"><p></p></div>';
		summary.querySelector('p').textContent = sentence;
		summary.scrollIntoView({ block: 'center' });
	};
	form.addEventListener('input', event => {
		event.target.removeAttribute('aria-invalid');
		event.target.closest('.field')?.querySelectorAll('.field-error').forEach(old => old.remove());
	});

	// draft
	const kept = ['key', 'rendered', 'website', 'seen', 'via', '_csrf'];
	const save = () => {
		const typed = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && value && !kept.includes(name));
		try { localStorage.setItem(draftName, JSON.stringify(typed)); } catch { /* private window: no draft */ }
	};
	const restore = () => {
		let typed;
		try { typed = JSON.parse(localStorage.getItem(draftName) || '[]'); } catch { return; }
		if (!typed.some(([name, value]) => ['text', 'address', 'name', 'phone', 'home'].includes(name) && value)) return;
		typed.forEach(([name, value]) => {
			form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach(input => {
				if (input.type === 'radio' || input.type === 'checkbox') input.checked = input.value === value || (input.checked && input.type === 'checkbox');
				else if (input.type !== 'file' && !input.value) input.value = value;
			});
		});
		const note = document.createElement('div');
		note.className = 'notice';
		note.setAttribute('role', 'status');
		note.append(document.createTextNode(`${words.restored} `), button(words.forget, 'btn-link', () => {
			localStorage.removeItem(draftName);
			location.reload();
		}));
		line.before(note);
	};

	// places: community narrows the grids, a grid brings its community, an address finds both
	const community = one('community'), grid = one('grid');
	const narrow = () => grid.querySelectorAll('optgroup').forEach(group => {
		group.hidden = group.disabled = !!community.value && group.dataset.community !== community.value;
	});
	const setGrid = id => {
		const option = grid.querySelector(`option[value="${CSS.escape(id)}"]`);
		if (!option || !id) return;
		community.value = option.parentElement.dataset.community;
		narrow();
		grid.value = id;
		document.dispatchEvent(new CustomEvent('choose-grid', { detail: id }));
		look();
		save();
	};
	community.addEventListener('change', () => {
		if (grid.selectedOptions[0]?.parentElement.dataset?.community !== community.value) grid.value = '';
		narrow();
		look();
	});
	grid.addEventListener('change', () => grid.value ? setGrid(grid.value) : look());
	document.addEventListener('grid', event => setGrid(event.detail.id));
	one('address').addEventListener('change', event => {
		const typed = event.target.value.trim();
		if (grid.value || !typed) return;
		let best = null, longest = 1;
		grid.querySelectorAll('option[value]:not([value=""])').forEach(option => {
			option.textContent.split('　').slice(1).join('　').split(/、|, /).forEach(estate => {
				if (estate.length > longest && typed.includes(estate)) { best = option.value; longest = estate.length; }
			});
		});
		if (best) setGrid(best);
	});

	// matters like this one
	let looked = '';
	const look = () => {
		const category = form.querySelector('[name=category]:checked')?.value;
		const asked = `${category}|${community.value}|${grid.value}`;
		if (asked === looked || !category || !(community.value || grid.value)) return;
		looked = asked;
		form.querySelector('#seen').value = '';
		window.htmx?.trigger('#look-alikes', 'look');
	};
	form.addEventListener('change', event => {
		if (event.target.name === 'group') {
			form.querySelectorAll('[name=category]:checked').forEach(leaf => { if (!event.target.value || !leaf.value.startsWith(event.target.value)) leaf.checked = false; });
		}
		save();
	});
	form.addEventListener('input', save);

	// photos: made small and turned into JPEG here, so that any phone's pictures can be sent over any line
	const picker = one('photos'), list = document.getElementById('photo-list');
	const shrink = async file => {
		const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
		const scale = Math.min(1, 2048 / Math.max(picture.width, picture.height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * scale);
		canvas.height = Math.round(picture.height * scale);
		canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', .85));
		return new File([blob], `${file.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`, { type: 'image/jpeg' });
	};
	const showPhotos = () => {
		list.replaceChildren(...photos.map((photo, i) => {
			const item = document.createElement('li'), picture = document.createElement('img');
			picture.src = URL.createObjectURL(photo);
			picture.alt = photo.name;
			item.append(picture, button(picker.dataset.remove, 'btn-link', () => { photos.splice(i, 1); showPhotos(); }));
			return item;
		}));
	};
	picker.addEventListener('change', async () => {
		for (const file of picker.files) {
			if (photos.length >= 9) { complain(picker, picker.dataset.tooMany); break; }
			photos.push(await shrink(file).catch(() => file));
		}
		picker.value = '';
		showPhotos();
	});

	// sending: the page stays until the receipt is there
	form.addEventListener('submit', async event => {
		event.preventDefault();
		if (at < steps.length - 1) return next();
		if (sending) return;
		sending = true;
		const send = document.getElementById('send');
		send.disabled = true;
		form.setAttribute('aria-busy', 'true');
		const body = new FormData(form);
		body.delete('photos');
		photos.forEach(photo => body.append('photos', photo, photo.name));
		try {
			const answer = await fetch(form.action, { method: 'POST', body });
			if (answer.redirected) {
				localStorage.removeItem(draftName);
				location.assign(answer.url);
				return;
			}
			if (answer.status !== 422) throw new Error(String(answer.status));
			showErrors(new DOMParser().parseFromString(await answer.text(), 'text/html'));
		} catch {
			tell(words.failed);
		}
		sending = false;
		send.disabled = false;
		form.removeAttribute('aria-busy');
	});
	const showErrors = page => {
		form.querySelectorAll('.field-error').forEach(old => old.remove());
		one('key').value = page.querySelector('[name=key]')?.value || one('key').value;
		form.querySelector('#summary').innerHTML = page.getElementById('summary')?.innerHTML || '';
		const others = page.querySelector('#look-alikes .look-alikes');
		if (others) {
			document.getElementById('look-alikes').replaceChildren(document.adoptNode(others));
			go(1);
			return;
		}
		const errors = [...page.querySelectorAll('.field-error')].reverse();
		errors.forEach(error => {
			const name = error.closest('.field')?.querySelector('input, select, textarea')?.name;
			const input = form.querySelector(`[name="${CSS.escape(name || '')}"]`);
			if (input) complain(input, error.textContent);
		});
		if (!errors.length) form.querySelector('#summary').scrollIntoView({ block: 'center' });
	};

	if (!form.querySelector('[data-error-summary]')) restore();
	narrow();
	const wrong = steps.findIndex(step => step.querySelector('.field-error, .look-alikes'));
	go(Math.max(wrong, 0), wrong > 0);
})();
