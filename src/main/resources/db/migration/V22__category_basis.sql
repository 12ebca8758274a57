-- What an opinion in this group is usually based on: proposed to the drafter, who cites the article that fits.
alter table category add column basis varchar(300);
update category set basis = '《黑龙江省城市供热条例》' where code = '01';
update category set basis = '《中华人民共和国民法典》物权编、《物业管理条例》' where code = '02';
update category set basis = '《中华人民共和国民法典》关于相邻关系的规定' where code = '03';
update category set basis = '《中华人民共和国噪声污染防治法》、《中华人民共和国民法典》关于相邻关系的规定' where code = '0301';
update category set basis = '《中华人民共和国民法典》第二百七十五条、第二百七十八条，《中华人民共和国道路交通安全法》' where code = '04';
update category set basis = '《城市市容和环境卫生管理条例》' where code = '05';
update category set basis = '《中华人民共和国安全生产法》、《中华人民共和国消防法》' where code = '06';
update category set basis = '《中华人民共和国劳动法》、《中华人民共和国社会保险法》' where code = '07';
update category set basis = '《社会救助暂行办法》及有关民政、优待抚恤政策' where code = '08';
update category set basis = '《中华人民共和国民法典》婚姻家庭编、继承编' where code = '09';
update category set basis = '《国有土地上房屋征收与补偿条例》、《不动产登记暂行条例》' where code = '10';
update category set basis = '《中华人民共和国消费者权益保护法》、《中华人民共和国民法典》合同编' where code = '11';
update category set basis = '《信访工作条例》' where code = '12';
